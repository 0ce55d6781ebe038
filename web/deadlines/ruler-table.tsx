import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { fullDay } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import type { Mark, RulerDay } from './ruler-days.ts';
import { useLongWords } from './use-mark-words.ts';

type Props = { view: IncidentView; days: readonly RulerDay[]; marks: readonly Mark[] };

/** The ruler in words, for those who do not see it. */
export function RulerTable({ view, days, marks }: Props) {
  const { say, m } = useWords();
  const wordsOf = useLongWords(view);
  const today = dayInJapan(useNow());
  const closedOf = new Map(days.map(({ day, closed }) => [day, closed]));
  const rows = marks.map((mark) => ({
    key: mark.kind + mark.day + mark.rule,
    day: mark.day,
    words: wordsOf(mark),
  }));
  const all = [...rows, { key: 'today', day: today, words: m.ruler.today }].sort((a, b) =>
    a.day < b.day ? -1 : 1,
  );
  return (
    <div className="unseen">
      <table>
        <caption>{m.ruler.label}</caption>
        <thead>
          <tr>
            <th scope="col">{m.ruler.day}</th>
            <th scope="col">{m.ruler.what}</th>
            <th scope="col">{m.ruler.office}</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ key, day, words }) => {
            const closed = closedOf.get(day);
            return (
              <tr key={key}>
                <th scope="row">{say(fullDay(day))}</th>
                <td>{words}</td>
                <td>{closed ? m.ruler.closed(say(closed)) : m.ruler.open}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
