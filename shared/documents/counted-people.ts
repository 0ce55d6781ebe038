import type { FactValue } from '../facts/schema.ts';
import { grouped } from '../kernel/grouped.ts';
import { underInvestigation } from './wording.ts';

/** Takes a whole number; returns it as documents write it, `5,600人`. */
export const peopleInDocument = (count: number) => `${grouped(count)}人`;

const bounds = [
  ['deduplicated', ''],
  ['maximum', '最大'],
  ['minimum', '少なくとも'],
  ['gross', '延べ'],
] as const;

/** Takes the counts of principals; returns those that are known, heads first: `5,600人、延べ7,200人`; 調査中 where none is. */
export function countInDocument(count: FactValue<'principalCount'>): string {
  const parts = bounds.flatMap(([name, before]) => {
    const value = count[name];
    return value === null ? [] : [`${before}${peopleInDocument(value)}`];
  });
  return parts.join('、') || underInvestigation;
}

/** Takes groups of principals; returns `通販会員5,200人、従業員400人`. */
export const groupsInDocument = (groups: FactValue<'principalGroups'>): string =>
  groups
    .map(({ name, people }) => `${name}${people === null ? '（人数は調査中）' : peopleInDocument(people)}`)
    .join('、');
