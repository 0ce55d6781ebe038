import { type ClosedDay, closedReason, isYearEndOnly } from '../../calendar/closed-days.ts';
import { yearOf } from '../../calendar/dates.ts';
import { dayWords, shortDayWords } from '../../calendar/day-words.ts';
import { type Day, plusDays } from '../../kernel/days.ts';
import { words } from '../../kernel/words.ts';
import type { Counted } from '../deadline.ts';
import { computedSteps, isComputed, nothingCounted, type Start } from './counting.ts';

type Count = { day: Day; skipped: ClosedDay[] };

/** Counts open days after `from`, with the year-end closure counted or left out. */
function countOn(from: Day, wanted: number, keepsYearEnd: boolean): Count {
  const skipped: ClosedDay[] = [];
  let day = from;
  for (let counted = 0; counted < wanted; ) {
    day = plusDays(day, 1);
    const reason = closedReason(day);
    if (reason === null || (!keepsYearEnd && isYearEndOnly(day))) counted += 1;
    else skipped.push({ day, reason });
  }
  return { day, skipped };
}

/** Takes a start and a number of business days; returns that many days counted from the next one on, weekends and holidays left out; 12/29–1/3 count, because only offices of the state are closed by law (P-3, K-0). */
export function businessDays({ dayOne }: Start, wanted: number): Counted {
  const { day: due, skipped } = countOn(dayOne, wanted, false);
  const meetsYearEnd =
    due.slice(5) >= '12-29' || dayOne.slice(5) <= '01-03' || yearOf(due) !== yearOf(dayOne);
  const withYearEnd = meetsYearEnd ? countOn(dayOne, wanted, true).day : due;
  const restsOnComputedYear = isComputed([due]);
  return {
    ...nothingCounted,
    due,
    rawDue: due,
    closedDays: skipped,
    restsOnComputedYear,
    steps: [
      words(
        `知った日 ${dayWords(dayOne).ja}の翌営業日から数えます`,
        `Counted from the business day after ${dayWords(dayOne).en}, the day of awareness`,
      ),
      words('土曜・日曜・祝日は数えません', 'Saturdays, Sundays and holidays do not count'),
      words(`${wanted}営業日目は ${dayWords(due).ja}です`, `Business day ${wanted} is ${dayWords(due).en}`),
      ...computedSteps(restsOnComputedYear, due),
    ],
    hint:
      withYearEnd === due
        ? null
        : words(
            `相手が12月29日〜1月3日を休業日とする場合は ${shortDayWords(withYearEnd).ja}。あてにはしないでください。`,
            `If the partner is closed from 29 Dec to 3 Jan it would be ${shortDayWords(withYearEnd).en}. Do not rely on it.`,
          ),
  };
}
