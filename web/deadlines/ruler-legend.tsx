import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan, timeInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { dayNear } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { BasisChip } from './basis-chip.tsx';
import css from './day-ruler.module.css';
import { MarkShape } from './mark-shape.tsx';
import { isOwn, type Mark } from './ruler-days.ts';
import { useDutyName } from './use-duty-name.ts';

/** Days that only lead to a deadline need no line of their own. */
const named: ReadonlySet<Mark['kind']> = new Set(['limit', 'statutory', 'agreed', 'target', 'cutoff']);
const byDay = (a: Mark, b: Mark) => (a.day < b.day ? -1 : Number(a.day > b.day));

/** The shapes of the ruler in words, by date; each opens its reason. People's own dates stand on a line apart. */
export function RulerLegend({ marks, view }: { marks: readonly Mark[]; view: IncidentView }) {
  const { m } = useWords();
  const shown = marks.filter(({ kind }) => named.has(kind)).sort(byDay);
  const own = shown.filter(isOwn);
  return (
    <>
      <List label={m.ruler.legend} marks={shown.filter((mark) => !isOwn(mark))} view={view} />
      {own.length > 0 && <List label={m.ruler.ownDates} marks={own} view={view} />}
    </>
  );
}

function List({ label, marks, view }: { label: string; marks: readonly Mark[]; view: IncidentView }) {
  const wordsOf = useLegendWords(view);
  return (
    <ul className={css.legend} aria-label={label}>
      {marks.map((mark) => {
        const deadline = view.deadlines.find(({ rule }) => rule === mark.rule) ?? null;
        const words = wordsOf(mark);
        return (
          <li key={mark.kind + mark.day + mark.rule}>
            <MarkShape kind={mark.kind} />
            {deadline ? <BasisChip basis={[]} label={words} view={view} deadline={deadline} plain /> : words}
          </li>
        );
      })}
    </ul>
  );
}

function useLegendWords(view: IncidentView) {
  const { say, m } = useWords();
  const nameOf = useDutyName(view);
  const today = dayInJapan(useNow());
  return ({ kind, rule, day }: Mark): string => {
    const duty = view.duties.find((one) => one.rule === rule);
    const name = nameOf(rule);
    const what = kind === 'target' || kind === 'cutoff' ? m.ruler.own[kind](name) : name;
    const at = view.deadlines.find((one) => one.rule === rule)?.dueAt;
    const moment = kind === 'cutoff' ? duty?.cutoff : kind === 'agreed' ? at : null;
    return `${what} ${say(dayNear(day, today))}${moment ? ` ${timeInJapan(moment)}` : ''}`;
  };
}
