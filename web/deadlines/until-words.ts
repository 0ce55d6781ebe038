import type { Deadline } from '../../shared/deadlines/deadline.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { type Words, words } from '../../shared/kernel/words.ts';
import { endOf, momentNear } from '../kit/dates.ts';

/** Takes what a deadline came to and today; returns until when it runs: the end of a day, a moment, or 速やかに where no time is set. */
export function untilWords({ due, dueAt }: Pick<Deadline, 'due' | 'dueAt'>, today: Day): Words {
  if (due !== null) {
    const end = endOf(due, today);
    return words(`${end.ja} JST`, `${end.en} JST`);
  }
  return dueAt === null ? words('速やかに', 'Promptly') : momentNear(dueAt, today);
}
