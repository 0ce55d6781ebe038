import type { CSSProperties } from 'react';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { timeInJapan } from '../../shared/kernel/days.ts';
import { cx } from '../kit/class-names.ts';
import { useWords } from '../kit/language.tsx';
import css from './day-ruler.module.css';
import { MarkShape } from './mark-shape.tsx';
import type { Mark } from './ruler-days.ts';
import { inRows, type Placed, type Stand, standsOf } from './ruler-lanes.ts';
import { useDutyName } from './use-duty-name.ts';

/** First row of the grid that is free beneath the reports. */
const FIRST = 9;

type Props = {
  view: IncidentView;
  promises: readonly Mark[];
  own: readonly Mark[];
  column: (day: Mark['day']) => number;
  length: number;
};

/** Promises and other laws on rows of their own, people's own dates on the rows beneath: labels never touch. */
export function RulerLanes({ view, promises, own, column, length }: Props) {
  const labelOf = useStandLabel(view);
  const placed = (marks: readonly Mark[]) =>
    inRows(
      standsOf(marks).map((stand) => ({ stand, column: column(stand.day), label: labelOf(stand) })),
      length,
    );
  const above = placed(promises);
  const rows = Math.max(0, ...above.map(({ row }) => row + 1));
  return (
    <>
      {above.map((one) => (
        <LaneMark key={one.stand.kind + one.stand.day} placed={one} first={FIRST} lane={css.promised} />
      ))}
      {placed(own).map((one) => (
        <LaneMark key={one.stand.kind + one.stand.day} placed={one} first={FIRST + rows} lane={css.own} />
      ))}
    </>
  );
}

type LaneProps = { placed: Placed; first: number; lane: string | undefined };

function LaneMark({ placed: { stand, column, label, row, isLate }, first, lane }: LaneProps) {
  const at = (gridColumn: string) => ({ '--row': first + row, gridColumn }) as CSSProperties; // a property of our own: on a narrow ruler the rows fall together
  return (
    <>
      <span className={cx(css.lane, lane)} style={at(`${column}`)}>
        <MarkShape kind={stand.kind} />
      </span>
      <span
        className={cx(css.lane, css.laneWords, isLate && css.late)}
        style={at(isLate ? `1 / ${column}` : `${column + 1} / -1`)}
      >
        {label}
      </span>
    </>
  );
}

/** Two names at most; the legend beneath has them all. */
function useStandLabel(view: IncidentView) {
  const { m } = useWords();
  const nameOf = useDutyName(view);
  return ({ kind, marks }: Stand): string => {
    const names = marks.slice(0, 2).map(({ rule }) => nameOf(rule));
    const all = m.ruler.together(names, marks.length - names.length);
    if (kind === 'target') return m.ruler.own.target(all);
    if (kind !== 'cutoff') return all;
    const [first] = marks;
    const cutoff = view.duties.find(({ rule }) => rule === first?.rule)?.cutoff;
    return `${m.ruler.own.cutoff(all)}${cutoff ? ` ${timeInJapan(cutoff)}` : ''}`;
  };
}
