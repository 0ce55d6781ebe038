import { dutyName } from '../../shared/incidents/told-deadlines.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { dayNear } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './consequence-list.module.css';
import { consequencesOf, type Move } from './consequences.ts';
import { messages } from './messages.ts';
import type { EditState } from './use-edit.ts';

/** What recording this would change, said before it is recorded. */
export function ConsequenceList({ state: { ledger, statement, now } }: { state: EditState }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const today = dayInJapan(now);
  const moved = ({ rule, from, to }: Move) => {
    const report = say(dutyName(rule));
    if (from === null) return to && m.gains(report, say(dayNear(to, today)));
    return to === null
      ? m.loses(report, say(dayNear(from, today)))
      : m.moves(report, say(dayNear(from, today)), say(dayNear(to, today)));
  };
  const lines = (() => {
    if (statement === null) return [m.previewWaits];
    const { verdict, moves } = consequencesOf(ledger, statement, now);
    const turned = verdict ? [m.turns(m.verdicts[verdict.from], m.verdicts[verdict.to])] : [];
    const all = [...turned, ...moves.map(moved)];
    return all.length > 0 ? all : [m.unchanged];
  })();
  return (
    <div className={css.box} role="status">
      <p className={css.title}>{m.previewTitle}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
