import type { Offer } from '../../shared/incidents/offers.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { useWords } from '../kit/language.tsx';

type Props = { view: IncidentView; deed: Pick<Offer, 'due' | 'clock'> };

/** 理由 of the day by which a deed is due; a deed without a day has none to give. */
export function DeedWhy({ view, deed: { due, clock } }: Props) {
  const { say, m } = useWords();
  const deadline = view.deadlines.find(({ rule }) => rule === clock);
  if (!deadline || due === null) return null;
  return (
    <BasisChip
      basis={[]}
      label={m.clocks.whyPlain}
      about={say(deadline.title)}
      view={view}
      deadline={deadline}
    />
  );
}
