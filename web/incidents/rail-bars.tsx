import type { IncidentListItem } from '../../shared/incidents/view.ts';
import { cx } from '../kit/class-names.ts';
import { useWords } from '../kit/language.tsx';
import css from './rail-bars.module.css';

/** The rail as ten bars; the number of finished stops is said in words to those who do not see them. */
export function RailBars({ rail, wide = false }: Pick<IncidentListItem, 'rail'> & { wide?: boolean }) {
  const { m } = useWords();
  const done = rail.filter(({ status }) => status === 'done' || status === 'not_applicable').length;
  return (
    <span className={cx(css.bars, wide && css.wide)}>
      <span className="unseen">{m.list.passed(done, rail.length)}</span>
      {rail.map(({ code, status }) => (
        <span key={code} className={css[status]} aria-hidden />
      ))}
    </span>
  );
}
