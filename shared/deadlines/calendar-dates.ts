import type { Day, Instant } from '../kernel/days.ts';
import type { Deadline } from './deadline.ts';

/** A date that people's own calendars show. What they once showed must be cancelled, so a date is never dropped. */
export type CalendarDate = {
  rule: Deadline['rule'];
  due: Day | null;
  dueAt: Instant | null;
  state: 'open' | 'met' | 'fell';
  /** Rises with every change, as iCalendar wants it. */
  sequence: number;
  changedAt: Instant;
};

type Now = Pick<CalendarDate, 'rule' | 'due' | 'dueAt'> & { state: 'open' | 'met' };

/** Takes the dates shown before, those that hold now and the moment; returns the dates to show, what is owed no more as fallen. */
export function calendarDates(
  before: readonly CalendarDate[],
  now: readonly Now[],
  at: Instant,
): readonly CalendarDate[] {
  const old = new Map(before.map((date) => [date.rule, date]));
  const kept = now.map((date) => changed(old.get(date.rule), date, at));
  const held = new Set(now.map(({ rule }) => rule));
  const fallen = before
    .filter(({ rule }) => !held.has(rule))
    .map((date) => changed(date, { ...date, state: 'fell' }, at));
  return [...kept, ...fallen];
}

function changed(
  before: CalendarDate | undefined,
  { rule, due, dueAt, state }: Pick<CalendarDate, 'rule' | 'due' | 'dueAt' | 'state'>,
  at: Instant,
): CalendarDate {
  if (!before) return { rule, due, dueAt, state, sequence: 0, changedAt: at };
  const isSame = before.due === due && before.dueAt === dueAt && before.state === state;
  return isSame ? before : { rule, due, dueAt, state, sequence: before.sequence + 1, changedAt: at };
}
