import { nextOpenDay } from '../../calendar/closed-days.ts';
import { dayWords, shortDayWords } from '../../calendar/day-words.ts';
import { type Day, plusDays } from '../../kernel/days.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Counted } from '../deadline.ts';
import { nothingCounted, type Start } from './counting.ts';
import { dayOneStep } from './day-one-step.ts';

/** Takes a start and a number of days; returns day `days` the strict way, day 1 counted and no closed day skipped; what 民法140条 would give is only a hint (K-0). */
export function strictPeriod(start: Start, days: number, why: Words): Counted {
  const due = plusDays(start.dayOne, days - 1);
  return {
    ...nothingCounted,
    due,
    rawDue: due,
    days,
    steps: [
      dayOneStep(start),
      why,
      words(`${days}日目は ${dayWords(due).ja}です`, `Day ${days} is ${dayWords(due).en}`),
      words(
        '安全側で計算：1日目を数え、休日でも動かしません',
        'Counted on the safe side: day 1 counts, and a holiday does not move the day',
      ),
    ],
    hint: civilCodeHint(plusDays(due, 1)),
  };
}

/** Takes a start, whether a wrongful purpose is likely and the words for the longer period; returns 30 days the strict way, or 60 (law.md 6.13, 6.15). */
export const thirtyOrSixty = (start: Start, isWrongful: boolean, whySixty: Words): Counted =>
  isWrongful
    ? strictPeriod(start, 60, whySixty)
    : strictPeriod(start, 30, words('期間は30日です', 'The period is 30 days'));

/** The first day is not counted (民法140条), and a period that ends on a holiday may end on the day after (同142条). */
function civilCodeHint(next: Day): Words {
  const open = nextOpenDay(next).day;
  const later = open === next ? null : shortDayWords(open);
  return words(
    `民法140条なら ${shortDayWords(next).ja}${later ? `、休日を除くと ${later.ja}` : ''}。あてにはしないでください。`,
    `Under Civil Code Art. 140 it would be ${shortDayWords(next).en}${later ? `, and ${later.en} if holidays are skipped` : ''}. Do not rely on it.`,
  );
}
