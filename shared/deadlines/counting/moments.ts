import { dayWords } from '../../calendar/day-words.ts';
import { momentWords } from '../../calendar/moment-words.ts';
import { plusHours } from '../../kernel/days.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Counted } from '../deadline.ts';
import { nothingCounted, type Start } from './counting.ts';

/** Takes a start and a number of hours; returns the moment that many hours after awareness, weekends and holidays included (G-4). */
export function hoursAfter({ awareAt }: Start, hours: number): Counted {
  const dueAt = plusHours(awareAt, hours);
  const [known, end] = [momentWords(awareAt), momentWords(dueAt)];
  return {
    ...nothingCounted,
    dueAt,
    steps: [
      words(`知った日時は ${known.ja} です`, `Awareness was on ${known.en}`),
      words(`${hours}時間後は ${end.ja} です`, `${hours} hours later is ${end.en}`),
      words('時間で数えるため、休日も深夜も止まりません', 'It runs in hours, through holidays and nights'),
    ],
  };
}

/** Takes the words that say how soon; returns a deadline without a number of days: none is made up. */
export const withoutNumber = (ja: string, en: string): Counted => ({
  ...nothingCounted,
  steps: [words(ja, en)],
});

/** Takes a start; returns the very day of awareness. */
export const sameDay = ({ dayOne }: Start, why: Words): Counted => ({
  ...nothingCounted,
  due: dayOne,
  rawDue: dayOne,
  days: 1,
  steps: [words(`知った日は ${dayWords(dayOne).ja}です`, `Awareness was on ${dayWords(dayOne).en}`), why],
});
