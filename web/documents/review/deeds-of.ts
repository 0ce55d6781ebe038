import type { DocumentOfferView, DocumentView } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';

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

/** What stands in the way of handing a draft on, the first thing first; null where nothing does. */
export type Mending = { what: 'stale' | 'open' | 'missing'; count: number };

/** Takes a document; returns what whoever writes it mends next: passages of old facts, comments to answer, empty fields. While others hold it, only the first is theirs to mend. */
export function mendingOf({
  phase,
  stale,
  threads,
  missing,
}: Pick<DocumentView, 'phase' | 'stale' | 'threads' | 'missing'>): Mending | null {
  if (stale.length > 0) return { what: 'stale', count: stale.length };
  if (phase !== 'draft') return null;
  const open = threads.filter(({ state }) => state === 'open').length;
  if (open > 0) return { what: 'open', count: open };
  return missing.length > 0 ? { what: 'missing', count: missing.length } : null;
}

/** Whether its dialog may open: nothing stands against it, or only what may be passed with a reason. A return explains itself in its dialog. */
export const canOpen = ({ command, objection, gates }: DocumentOfferView) =>
  objection === null ||
  (objection.code === 'gate-closed' &&
    (command === 'return' || gates.every(({ holds, overridable }) => holds || overridable)));

/** Whether it is for this person to carry the document on; the filing of a report is a deed of the incident. */
export const hasTurn = (
  { id, offers, filing }: Pick<DocumentView, 'id' | 'offers' | 'filing'>,
  incident: Pick<IncidentView, 'offers'>,
) =>
  offers.some(({ main }) => main) ||
  incident.offers.some(({ command, preset }) => command === filing?.command && preset.document === id);
