import { type Day, isDay } from '../kernel/days.ts';
import { words } from '../kernel/words.ts';
import type { Telling } from './telling.ts';
import type { Timeline } from './timeline.ts';
import type { About } from './veris-file.ts';
import type { Veris } from './veris-shape.ts';

type Bound = { day: Day; ja: string; en: string; from: string };

/** Takes a record and its dates; returns the last day by which the company knew, where anything proves one. */
export function knownBy(veris: Veris, { notice }: Timeline, { madeOn }: About): Bound | null {
  if (notice)
    return { day: notice.last, ja: '公表の日付', en: 'date of the public notice', from: 'notification_date' };
  const created = veris.plus?.created?.slice(0, 10) ?? '';
  if (isDay(created))
    return { day: created, ja: '記録の作成日', en: 'day the record was made', from: 'plus.created' };
  return (
    madeOn && { day: madeOn, ja: '元データの作成日', en: 'day the source data were made', from: 'source' }
  );
}

/** Takes a bound; returns what is said of awareness. VERIS never gives the day somebody first knew, only days by which they did. */
export function awareness(bound: Bound | null): Telling {
  const unknown = { key: 'awareAt' as const, value: null, from: 'timeline.discovery' };
  if (!bound) {
    return {
      facts: [unknown],
      warnings: [
        words('知った日を示す日付が記録にありません', 'No date in the record shows when the company knew'),
      ],
    };
  }
  const { day, ja, en, from } = bound;
  return {
    facts: [unknown, { key: 'awareBy', value: day, from: `${from}（${ja}）` }],
    warnings: [
      words(
        `知った日そのものは記録にありません。${ja}から、遅くとも${day}には知っていました`,
        `The day of awareness is not recorded. By the ${en}, the company knew on ${day} at the latest`,
      ),
    ],
  };
}
