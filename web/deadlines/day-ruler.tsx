import type { IncidentView } from '../../shared/incidents/view.ts';
import { type Day, dayInJapan, daysBetween } from '../../shared/kernel/days.ts';
import { cx } from '../kit/class-names.ts';
import { useNow } from '../kit/clock.ts';
import { partsOf, shortMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import css from './day-ruler.module.css';
import { RulerLanes } from './lanes.tsx';
import { MarkShape } from './mark-shape.tsx';
import { isOwn, type Mark, rulerDays, rulerMarks } from './ruler-days.ts';
import { LATE } from './ruler-lanes.ts';
import { RulerLegend } from './ruler-legend.tsx';
import { RulerTable } from './ruler-table.tsx';
import { useShortWords } from './use-mark-words.ts';

/** Above it the numbers of the days have no room even on a wide screen. */
const MOST_NUMBERED = 74;

type Props = { dayOne: Day; view: IncidentView };

/** One cell a day from day 1 to the last deadline, closed days grey, marks beneath. A table says the same to those who cannot see it. */
export function DayRuler({ dayOne, view }: Props) {
  const { say, m } = useWords();
  const now = useNow();
  const today = dayInJapan(now);
  const marks = rulerMarks(dayOne, view.deadlines, view.duties);
  const days = rulerDays(dayOne, marks, today);
  const own = marks.filter(isOwn);
  const promises = marks.filter(({ kind }) => kind === 'agreed');
  const reports = marks.filter((mark) => mark.kind !== 'agreed' && !isOwn(mark));
  const column = (day: Day) => daysBetween(dayOne, day) + 1;
  const at = column(today);
  const isLate = at > days.length * LATE;
  const isShown = at >= 1 && at <= days.length;
  return (
    <figure className={css.figure} aria-label={m.ruler.label}>
      <div
        className={cx(css.ruler, days.length > MOST_NUMBERED && css.unnumbered)}
        style={{ gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` }}
        aria-hidden
      >
        {isShown && (
          <span
            className={cx(css.now, isLate && css.late)}
            style={{ gridColumn: isLate ? `1 / ${at + 1}` : `${at} / -1` }}
          >
            {m.ruler.now(say(shortMoment(now)), at)}
          </span>
        )}
        {days.map(({ day }) =>
          day === dayOne || day.endsWith('-01') ? (
            <span key={day} className={css.month} style={{ gridColumn: `${column(day)} / span 3` }}>
              {m.ruler.month(partsOf(day).year, partsOf(day).month, day === dayOne)}
            </span>
          ) : null,
        )}
        {days.map(({ day, closed, yearEnd }) => (
          <span
            key={day}
            className={cx(css.day, closed && css.closed, yearEnd && css.yearEnd, day === today && css.today)}
            style={{ gridColumn: column(day) }}
          >
            <span className={css.date}>{partsOf(day).date}</span>
          </span>
        ))}
        <span className={css.track} style={{ gridColumn: '1 / -1' }} />
        {at > 1 && (
          <span className={css.passed} style={{ gridColumn: `1 / ${Math.min(at, days.length) + 1}` }} />
        )}
        <Marks marks={reports} column={column} length={days.length} />
        <RulerLanes view={view} promises={promises} own={own} column={column} length={days.length} />
      </div>
      <RulerLegend marks={marks} view={view} />
      <RulerTable view={view} days={days} marks={marks} />
    </figure>
  );
}

function Marks({
  marks,
  column,
  length,
}: {
  marks: readonly Mark[];
  column: (day: Day) => number;
  length: number;
}) {
  const shortOf = useShortWords();
  const rolled = marks.find(({ kind }) => kind === 'raw');
  const statutory = marks.find(({ kind, rule }) => kind === 'statutory' && rule === rolled?.rule);
  return (
    <>
      {rolled && statutory && (
        <span
          className={css.arrow}
          style={{ gridColumn: `${column(rolled.day)} / ${column(statutory.day) + 1}` }}
        />
      )}
      {marks.map((mark) => {
        const at = column(mark.day);
        const isLate = at > length * LATE;
        const short = shortOf(mark);
        return (
          <span key={mark.kind + mark.day + mark.rule} className={css.marked}>
            <span className={css.mark} style={{ gridColumn: at }}>
              <MarkShape kind={mark.kind} />
            </span>
            {short && (
              <span
                className={cx(
                  css.words,
                  mark.kind === 'raw' && css.raw,
                  mark.kind === 'unused' && css.unused,
                  isLate && css.late,
                  (mark.kind === 'unused' || mark.kind === 'raw') && css.faint,
                )}
                style={{
                  gridColumn: isLate
                    ? `1 / ${at + 1}`
                    : `${mark.kind === 'limit' ? Math.max(1, at - 4) : at} / -1`,
                }}
              >
                {short}
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}
