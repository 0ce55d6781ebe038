import { closedReason } from '../../shared/calendar/closed-days.ts';
import { type DayDeadline, type Deadline, isDayDeadline } from '../../shared/deadlines/deadline.ts';
import { type Day, daysBetween, plusDays } from '../../shared/kernel/days.ts';
import type { Words } from '../../shared/kernel/words.ts';

export type RulerDay = { day: Day; closed: Words | null; yearEnd: boolean };
/** What stands under a day of the ruler. `raw` is a counted day that is not used. */
export type MarkKind = 'guidance' | 'limit' | 'target' | 'statutory' | 'raw' | 'unused';
export type Mark = { kind: MarkKind; day: Day; rule: Deadline['rule'] | 'notice'; days: number };

const BEYOND = 1;
const LONGEST = 100;

/** Takes day 1, the deadlines, the own target for notices and today; returns every day from day 1 to the last of them. */
export function rulerDays(
  dayOne: Day,
  deadlines: readonly Deadline[],
  target: Day | null,
  today: Day,
): RulerDay[] {
  const lastLegal =
    deadlines
      .flatMap(({ due }) => due ?? [])
      .sort()
      .at(-1) ?? plusDays(dayOne, 4);
  const last = [lastLegal, target ?? lastLegal].sort().at(-1) ?? lastLegal;
  const isNear = today > last && daysBetween(last, today) <= 10;
  const end = plusDays(isNear ? today : last, BEYOND);
  const length = Math.min(daysBetween(dayOne, end) + 1, LONGEST);
  return Array.from({ length }, (_, index) => {
    const day = plusDays(dayOne, index);
    const closed = closedReason(day);
    return { day, closed, yearEnd: closed !== null && (day.slice(5) >= '12-29' || day.slice(5) <= '01-03') };
  });
}

/** Takes the deadlines, day 1 and the own target; returns the marks beneath the ruler, legal ones first. */
export function rulerMarks(dayOne: Day, deadlines: readonly Deadline[], target: Day | null): Mark[] {
  const marks = deadlines
    .filter(isDayDeadline)
    .flatMap(({ rule, kind, guidance, due, rawDue, days }: DayDeadline): Mark[] => {
      const limit: Mark = { kind: kind === 'statutory' ? 'statutory' : 'limit', day: due, rule, days };
      return [
        ...(guidance ? [{ kind: 'guidance' as const, day: guidance, rule, days: 3 }] : []),
        ...(rule === 'ppc-final' && days === 60
          ? [{ kind: 'unused' as const, day: plusDays(dayOne, 29), rule, days: 30 }]
          : []),
        ...(rawDue === due ? [] : [{ kind: 'raw' as const, day: rawDue, rule, days }]),
        limit,
      ];
    });
  return target ? [...marks, { kind: 'target', day: target, rule: 'notice', days: 0 }] : marks;
}
