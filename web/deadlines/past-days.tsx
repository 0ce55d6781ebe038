import type { IncidentView } from '../../shared/incidents/view.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { useMessages } from '../kit/language.tsx';
import { Loading, ReadTrouble } from '../kit/state-blocks.tsx';
import { pastDays } from './days-of-the-past.ts';
import { PastLine } from './past-line.tsx';
import { useResults } from './use-results.ts';
import css from './why.module.css';
import { messages } from './why-messages.ts';
import { WhyPart } from './why-part.tsx';

type Props = { view: IncidentView; rule: string; today: Day; onClose: () => void };

/** これまでの計算: every time this deadline came out otherwise, why, and the day it came to. Nothing is replaced. */
export function PastDays({ view, rule, today, onClose }: Props) {
  const m = useMessages(messages);
  const { data, error, refetch } = useResults(view.id, view.version);
  const days = data && pastDays(data, rule);
  if (days?.length === 0) return null;
  return (
    <WhyPart title={m.past}>
      {days ? (
        <ol className={css.list}>
          {days.map((day) => (
            <PastLine key={day.seq} view={view} day={day} today={today} onClose={onClose} />
          ))}
        </ol>
      ) : error ? (
        <ReadTrouble error={error} onRetry={refetch} />
      ) : (
        <Loading />
      )}
    </WhyPart>
  );
}
