import { nextOpenDay } from '../../calendar/closed-days.ts';
import { dayWords, shortDayWords } from '../../calendar/day-words.ts';
import { plusDays } from '../../kernel/days.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Basis } from '../assessment.ts';
import type { Counted } from '../deadline.ts';
import { computedSteps, isComputed, nothingCounted, type Start } from './counting.ts';
import { dayOneStep } from './day-one-step.ts';

/** What a deadline rests on besides its own article when a closed day moved it. */
export const rolledBasis: Basis = {
  rule: 'D-4',
  cite: words(
    '行政機関の休日に関する法律1条1項・2条',
    'Act on Holidays of Administrative Organs Art. 1(1), 2',
  ),
};

/** Takes a start, a number of days and why it is that many; returns day `days` with day 1 counted, rolled to the next open day (規則8条2項, D-3b, D-4). */
export function rolledPeriod(start: Start, days: number, why: Words): Counted {
  const rawDue = plusDays(start.dayOne, days - 1); // day 1 is the day itself (D-3b)
  const roll = nextOpenDay(rawDue);
  const restsOnComputedYear = isComputed([rawDue, roll.day]);
  return {
    ...nothingCounted,
    due: roll.day,
    rawDue,
    days,
    closedDays: roll.skipped,
    restsOnComputedYear,
    steps: [
      dayOneStep(start),
      why,
      words(`${days}日目は ${dayWords(rawDue).ja}です`, `Day ${days} is ${dayWords(rawDue).en}`),
      rollStep(roll),
      ...computedSteps(restsOnComputedYear, roll.day),
    ],
  };
}

function rollStep({ day, skipped }: ReturnType<typeof nextOpenDay>): Words {
  const [first] = skipped;
  if (!first)
    return words('この日は開庁日のため、期限は動きません', 'It is an open day, so the deadline stays');
  return words(
    `${shortDayWords(first.day).ja}は閉庁日（${first.reason.ja}）のため、次の開庁日 ${dayWords(day).ja}になります`,
    `${shortDayWords(first.day).en} is a closed day (${first.reason.en}), so the deadline moves to the next open day, ${dayWords(day).en}`,
  );
}
