import { dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { dayNear } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import type { Mark } from './ruler-days.ts';

/** What a mark is called: `short` beneath the ruler, null where a neighbour speaks for it, `long` in the table. */
export function useMarkWords() {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  return ({ kind, day, days }: Mark): { short: string | null; long: string } => {
    const date = say(dayNear(day, today));
    switch (kind) {
      case 'guidance':
        return { short: null, long: m.ruler.guidance };
      case 'limit':
        return { short: m.ruler.limitShort, long: m.ruler.limit };
      case 'target':
        return { short: m.ruler.target(date), long: m.ruler.target(date) };
      case 'statutory':
        return { short: m.ruler.statutory(date), long: m.ruler.statutory(date) };
      case 'raw':
        return { short: m.ruler.rawShort(days, date), long: m.ruler.raw(days) };
      case 'unused':
        return { short: m.ruler.unused(days), long: m.ruler.unused(days) };
    }
  };
}
