import { dayWords } from '../../calendar/day-words.ts';
import { type Day, dayInJapan } from '../../kernel/days.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Situation } from '../situation.ts';
import { a4cPassedLater } from './a4c-passed-later.ts';
import type { Count, Rule } from './rule.ts';

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

/** Takes a count; returns the first step of its arithmetic (D-1, A-4c). */
export function dayOneStep({ dayOne, from }: Count): Words {
  const day = dayWords(dayOne);
  return from === 'awareness'
    ? words(`知った日 ${day.ja}を1日目と数えます`, `${day.en}, the day of awareness, counts as day 1`)
    : words(
        `1,000人を超えたと分かった日 ${day.ja}を1日目と数えます`,
        `${day.en}, the day on which the number passed 1,000, counts as day 1`,
      );
}
