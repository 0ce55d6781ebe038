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

/** Takes the rule of the next due day; returns under which short name lists know it, a contract's being one for all. */
export const shortNameOf = <T extends { contract: string }>(rule: string, names: T): string => {
  const known: { readonly [rule: string]: string } = names;
  return known[rule] ?? names.contract;
};

/** The stop people are at: the first blocked or overdue one, else the first not passed. */
export const currentStop = ({ rail }: IncidentListItem) =>
  rail.find(({ status }) => status === 'blocked' || status === 'overdue') ??
  rail.find(({ status }) => status !== 'done' && status !== 'not_applicable') ??
  rail.at(-1);
