import { type Day, dayInJapan, endOfDay, type Instant } from '../kernel/days.ts';
import type { Deadline } from './deadline.ts';

/** Takes a deadline; returns the last JST day on which it can be kept, null where no number of days is set. */
export const lastDay = ({ due, dueAt }: Pick<Deadline, 'due' | 'dueAt'>): Day | null =>
  due ?? (dueAt && dayInJapan(dueAt));

/** Takes a deadline; returns the moment after which it is late, null where no number of days is set. */
export const endOf = ({ due, dueAt }: Pick<Deadline, 'due' | 'dueAt'>): Instant | null =>
  dueAt ?? (due && endOfDay(due));

/** What falls due first: the duty, its day, and the moment within that day where it runs in hours. */
export type NextDue = { rule: Deadline['rule']; due: Day; dueAt: Instant | null };

/** Takes deadlines still open; returns the one that falls due first, else null. An own target never stands for a duty. */
export function nextDue(open: readonly Deadline[]): NextDue | null {
  const dated = open.flatMap(({ rule, kind, due, dueAt }) => {
    const [day, end] = [lastDay({ due, dueAt }), endOf({ due, dueAt })];
    return kind === 'target' || day === null || end === null ? [] : [{ rule, due: day, dueAt, end }];
  });
  const [first] = dated.sort((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)));
  return first ? { rule: first.rule, due: first.due, dueAt: first.dueAt } : null;
}
