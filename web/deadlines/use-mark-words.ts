import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { dayNear } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import type { Mark } from './ruler-days.ts';
import { useDutyName } from './use-duty-name.ts';

/** What a mark of the reports is called beneath the ruler; null where a neighbour speaks for it. */
export function useShortWords() {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  return ({ kind, day, days }: Mark): string | null => {
    const date = say(dayNear(day, today));
    if (kind === 'limit') return m.ruler.limitShort;
    if (kind === 'statutory') return m.ruler.statutory(date);
    if (kind === 'raw') return m.ruler.rawShort(days, date);
    return kind === 'unused' ? m.ruler.unused(days) : null;
  };
}

/** What a mark is called where no shape is seen: the whole of it. */
export function useLongWords(view: IncidentView) {
  const { m } = useWords();
  const nameOf = useDutyName(view);
  return ({ kind, rule, days }: Mark): string => {
    switch (kind) {
      case 'guidance':
        return m.ruler.guidance;
      case 'limit':
        return m.ruler.limit;
      case 'statutory':
        return m.ruler.lastDay(nameOf(rule));
      case 'raw':
        return m.ruler.raw(days);
      case 'unused':
        return m.ruler.unused(days);
      case 'agreed':
        return m.ruler.agreed(nameOf(rule));
      case 'target':
      case 'cutoff':
        return m.ruler.own[kind](nameOf(rule));
    }
  };
}
