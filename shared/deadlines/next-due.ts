import { type Day, dayInJapan } from '../kernel/days.ts';
import type { Deadline } from './deadline.ts';

/** Takes a deadline; returns the last JST day on which it can be kept, null where no number of days is set. */
export const lastDay = ({ due, dueAt }: Deadline): Day | null => due ?? (dueAt && dayInJapan(dueAt));

/** Takes deadlines still open; returns the one that falls due first, else null. An own target never stands for a duty. */
export function nextDue(open: readonly Deadline[]): { rule: Deadline['rule']; due: Day } | null {
  const dated = open.flatMap((deadline) => {
    const due = deadline.kind === 'target' ? null : lastDay(deadline);
    return due === null ? [] : [{ rule: deadline.rule, due }];
  });
  return dated.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))[0] ?? null;
}
