import { dayInJapan, type Instant, timeInJapan } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import { dayWords } from './day-words.ts';

/** Takes a moment; returns it as people in Japan read it, `2026年11月23日（月・祝）18:30 JST`. */
export function momentWords(at: Instant): Words {
  const { ja, en } = dayWords(dayInJapan(at));
  const time = timeInJapan(at);
  return words(`${ja}${time} JST`, `${en} ${time} JST`);
}
