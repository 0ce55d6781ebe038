import type { RailStop } from '../../shared/incidents/rail.ts';
import { cx } from '../kit/class-names.ts';
import { useWords } from '../kit/language.tsx';
import css from './rail-bars.module.css';

type Props = {
  rail: readonly (Pick<RailStop, 'code' | 'status'> & Partial<Pick<RailStop, 'override'>>)[];
  wide?: boolean;
};

/** The rail as ten bars; the number of finished stops is said in words to those who do not see them. */
export function RailBars({ rail, wide = false }: Props) {
  const { m } = useWords();
  const done = rail.filter(({ status }) => status === 'done' || status === 'not_applicable').length;
  const overridden = rail.filter(({ override }) => override).length;
  return (
    <span className={cx(css.bars, wide && css.wide)}>
      <span className="unseen">
        {m.list.passed(done, rail.length)}
        {overridden > 0 && `${m.cockpit.listGap}${m.cockpit.overriddenStages(overridden)}`}
      </span>
      {rail.map(({ code, status }) => (
        <span key={code} className={css[status]} aria-hidden />
      ))}
    </span>
  );
}
