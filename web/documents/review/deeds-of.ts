import type { DocumentOfferView } from '../../../shared/documents/view.ts';

/** The commands that carry a review on; what leaves the house has its own place, among the exports. */
const reviewing = ['submit', 'check', 'approve', 'decide', 'return'] as const;

type Deeds = { filled: DocumentOfferView | null; others: readonly DocumentOfferView[] };

/** Takes what a person is offered; returns the one button to fill and those beside it. A return is filled for whoever would go on but cannot. */
export function deedsOf(offers: readonly DocumentOfferView[]): Deeds {
  const own = reviewing.flatMap((name) => offers.filter(({ command }) => command === name));
  const onwards = own.find(({ main }) => main);
  const back = own.find(({ command, objection }) => command === 'return' && objection === null);
  const filled = onwards ? (canOpen(onwards) ? onwards : (back ?? null)) : null;
  return { filled, others: own.filter((one) => one !== filled) };
}

/** Whether its dialog may open: nothing stands against it, or only what may be passed with a reason. A return explains itself in its dialog. */
export const canOpen = ({ command, objection, gates }: DocumentOfferView) =>
  objection === null ||
  (objection.code === 'gate-closed' &&
    (command === 'return' || gates.every(({ holds, overridable }) => holds || overridable)));
