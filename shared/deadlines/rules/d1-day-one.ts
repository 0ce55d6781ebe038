import { type Day, dayInJapan } from '../../kernel/days.ts';
import { words } from '../../kernel/words.ts';
import type { Situation } from '../situation.ts';
import { a4cPassedLater } from './a4c-passed-later.ts';
import type { Rule } from './rule.ts';

/** Takes a situation; returns day 1, the JST day of awareness by any department, later only under A-4c (通則編3-5-3-4, D-1). */
function dayOne(situation: Situation): Day | null {
  const { awareAt, people } = situation;
  if (awareAt === null) return null;
  const passed = a4cPassedLater.find(situation).outcome === 'met' ? people.overThousandSince : null;
  return dayInJapan(passed ?? awareAt);
}

/** The rule on day 1, which every period is counted from (規則8条・通則編3-5-3-4, D-1). */
export const d1DayOne: Rule & { dayOne: typeof dayOne } = {
  id: 'D-1',
  name: words('期限の1日目', 'Day 1 of the periods'),
  basis: { rule: 'D-1', cite: words('規則8条・通則編3-5-3-4', 'Rules Art. 8, GL 3-5-3-4') },
  dayOne,
};
