import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { changesOf, type Move, type PastChange } from '../deadlines/days-of-the-past.ts';
import { PastSource } from '../deadlines/past-source.tsx';
import { untilWords } from '../deadlines/until-words.ts';
import { useDutyName } from '../deadlines/use-duty-name.ts';
import { useResults } from '../deadlines/use-results.ts';
import { useNow } from '../kit/clock.ts';
import { dayNear } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';

const SHOWN = 3;

/** これまでの計算: every result that came out otherwise than the one before, and what moved. Nothing is replaced. */
export function PastPanel({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  const { data } = useResults(view.id, view.version);
  const changes = data ? changesOf(data) : [];
  if (changes.length === 0) return null;
  const [shown, older] = [changes.slice(0, SHOWN), changes.slice(SHOWN)];
  return (
    <Panel title={m.past} aside={m.pastLead} flush>
      <Changes view={view} changes={shown} />
      {older.length > 0 && (
        <details className={css.others}>
          <summary>{m.olderPast(older.length)}</summary>
          <Changes view={view} changes={older} />
        </details>
      )}
    </Panel>
  );
}

const Changes = ({ view, changes }: { view: IncidentView; changes: readonly PastChange[] }) => (
  <ol>
    {changes.map((change) => (
      <Change key={change.past.seq} view={view} change={change} />
    ))}
  </ol>
);

function Change({ view, change: { past, moves, isFirst } }: { view: IncidentView; change: PastChange }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const today = dayInJapan(useNow());
  const { verdict, categories, dayOne, ruledBy } = past.result;
  return (
    <li className={css.past}>
      <p>
        <strong>{m.shortVerdicts[verdict]}</strong>
        {categories.length > 0 && ` ${categories.map((one) => m.items[one]).join(kit.cockpit.listGap)}`}
        {dayOne && ` ${m.dayOne(say(dayNear(dayOne, today)))}`}
        {ruledBy && ` ${m.ruledBy(ruledBy)}`}
      </p>
      <ul className={css.moves}>
        {moves.length === 0 && <li>{m.noMoves}</li>}
        {moves.map((move) => (
          <MoveLine key={move.rule} view={view} move={move} isFirst={isFirst} />
        ))}
      </ul>
      <PastSource incident={view.id} past={past} under={past.result} />
    </li>
  );
}

function MoveLine({ view, move, isFirst }: { view: IncidentView; move: Move; isFirst: boolean }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const nameOf = useDutyName(view);
  const today = dayInJapan(useNow());
  const told = (when: Move['to']) => (when ? say(untilWords(when, today)) : m.notOwed);
  return (
    <li>
      {nameOf(move.rule)}{' '}
      {move.from && (
        <>
          <del>{told(move.from)}</del>
          {' → '}
        </>
      )}
      <b>{told(move.to)}</b>
      {!isFirst && move.from === null && m.added}
    </li>
  );
}
