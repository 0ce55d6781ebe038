import type { IncidentListItem } from '../../shared/incidents/view.ts';
import { type Day, daysBetween } from '../../shared/kernel/days.ts';

export const dueGroups = ['overdue', 'today', 'threeDays', 'later', 'none'] as const;
export type DueGroup = (typeof dueGroups)[number];

const NEAR = 3;

function groupOf(due: Day | null, today: Day): DueGroup {
  if (due === null) return 'none';
  const left = daysBetween(today, due);
  if (left < 0) return 'overdue';
  if (left === 0) return 'today';
  return left <= NEAR ? 'threeDays' : 'later';
}

/** Takes incidents and today; returns them by their nearest open date, groups that hold nothing left out. */
export function grouped(items: readonly IncidentListItem[], today: Day) {
  return dueGroups
    .map((group) => ({ group, items: items.filter(({ nextDue }) => groupOf(nextDue, today) === group) }))
    .filter((one) => one.items.length > 0);
}

/** The report whose day is next: the final one once the preliminary is filed. */
export const nextReport = ({ rail }: IncidentListItem) =>
  rail.some(({ code, status }) => code === 'preliminary_report' && status === 'done')
    ? 'final'
    : 'preliminary';

/** The stop people are at: the first blocked or overdue one, else the first not passed. */
export const currentStop = ({ rail }: IncidentListItem) =>
  rail.find(({ status }) => status === 'blocked' || status === 'overdue') ??
  rail.find(({ status }) => status !== 'done' && status !== 'not_applicable') ??
  rail.at(-1);
