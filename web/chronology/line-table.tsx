import type { LineView } from '../../shared/incidents/view.ts';
import { type Day, daysBetween } from '../../shared/kernel/days.ts';
import { fullDay } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import type { DayOfLines } from './arrange.ts';
import css from './line-table.module.css';
import { messages } from './messages.ts';
import { RunRows } from './run-rows.tsx';
import { runsOf } from './runs.ts';

type Props = {
  days: readonly DayOfLines[];
  dayOne: Day | null;
  pointedAt: number | null;
  onCorrect: (line: LineView) => void;
};

/** The lines by the day of recording, newest first. */
export function LineTable({ days, dayOne, pointedAt, onCorrect }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{m.seq}</th>
          <th scope="col">{m.occurred}</th>
          <th scope="col">{m.recordedBy}</th>
          <th scope="col">{m.what}</th>
          <th scope="col">{m.kind}</th>
          <th scope="col">{m.hash}</th>
          <th scope="col">
            <span className="unseen">{m.actions}</span>
          </th>
        </tr>
      </thead>
      {days.map(({ day, lines }) => (
        <tbody key={day}>
          <tr>
            <th scope="rowgroup" colSpan={7} className={css.day}>
              {say(fullDay(day))}
              {dayOne !== null && day >= dayOne && (
                <span className={css.number}>{m.dayNumber(daysBetween(dayOne, day) + 1)}</span>
              )}
            </th>
          </tr>
          {runsOf(lines).map((run) => (
            <RunRows
              key={`${run[0].seq} ${pointedAt}`}
              run={run}
              pointedAt={pointedAt}
              onCorrect={onCorrect}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
