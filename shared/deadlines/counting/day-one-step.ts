import { dayWords } from '../../calendar/day-words.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Start } from './counting.ts';

/** Takes the start of a count; returns the first step of its arithmetic (D-1, A-4c, or counsel's ruling). */
export function dayOneStep({ dayOne, from }: Start): Words {
  const day = dayWords(dayOne);
  switch (from) {
    case 'awareness':
      return words(`知った日 ${day.ja}を1日目と数えます`, `${day.en}, the day of awareness, counts as day 1`);
    case 'overThousand':
      return words(
        `1,000人を超えたと分かった日 ${day.ja}を1日目と数えます`,
        `${day.en}, the day on which the number passed 1,000, counts as day 1`,
      );
    case 'counsel':
      return words(
        `弁護士が1日目と判断した ${day.ja}から数えます`,
        `${day.en}, which counsel ruled to be day 1, counts as day 1`,
      );
  }
}
