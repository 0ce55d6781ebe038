import { closedReason } from '../../shared/calendar/closed-days.ts';
import type { DayDeadline } from '../../shared/deadlines/deadline.ts';
import { type Day, daysBetween, plusDays } from '../../shared/kernel/days.ts';
import { cx } from '../kit/class-names.ts';
import { partsOf, shortDay } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { messages } from './messages.ts';
import css from './roll-calendar.module.css';

const BEFORE = 2;
const AFTER = 1;

/** The last day counted, the closed days after it and the open day it moves to, one cell each. */
export function RollCalendar({ deadline: { rawDue, due, days } }: { deadline: DayDeadline }) {
  const { say } = useWords();
  const m = useMessages(messages);
  if (rawDue === due) return null;
  const first = plusDays(rawDue, -BEFORE);
  const length = daysBetween(first, due) + AFTER + 1;
  const cells = Array.from({ length }, (_, index) => plusDays(first, index));
  const wordsFor = (day: Day) => {
    if (day === due) return m.due;
    if (day === rawDue) return m.raw(days);
    const reason = closedReason(day);
    return reason ? say(reason) : m.open;
  };
  return (
    <ol className={css.roll} aria-label={m.rollLabel}>
      {cells.map((day) => (
        <li
          key={day}
          className={cx(
            css.cell,
            closedReason(day) !== null && css.closed,
            day === rawDue && css.raw,
            day === due && css.due,
          )}
        >
          <b>
            {partsOf(day).month}/{partsOf(day).date}
          </b>
          <span className="unseen">{say(shortDay(day))}</span>
          <span className={css.word}>{wordsFor(day)}</span>
        </li>
      ))}
    </ol>
  );
}
