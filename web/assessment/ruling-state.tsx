import type { FactView, IncidentView } from '../../shared/incidents/view.ts';
import { fullMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';

/** Takes the facts and when counsel ruled; returns those the rules read that are newer. */
const changedSince = (facts: readonly FactView[], at: string) =>
  facts.filter(
    ({ movesDeadlines, versions: [newest] }) => movesDeadlines && newest && newest.recordedAt > at,
  );

/** Whether counsel has confirmed what stands, ruled otherwise, or ruled on facts that have changed since. */
export function RulingState({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { ruling, computed, memory, facts } = view;
  if (ruling === null) {
    const isAsked = memory.deadlines.askedAt !== null;
    return (
      <div className={css.ruling}>
        <StatusTag status={isAsked ? 'waiting' : 'unknown'}>
          {isAsked ? m.ruling.asked : m.ruling.none}
        </StatusTag>
      </div>
    );
  }
  const at = say(fullMoment(ruling.at));
  const told =
    ruling.kind === 'confirmed' ? m.ruling.confirmed(ruling.name, at) : m.ruling.overruled(ruling.name, at);
  const changed = changedSince(facts, ruling.at);
  return (
    <div className={css.ruling}>
      {ruling.holds ? (
        <StatusTag status="done">{told}</StatusTag>
      ) : (
        <StatusTag status="stale">{m.ruling.changed}</StatusTag>
      )}
      {!ruling.holds && (
        <p className={css.small}>
          {told}
          <br />
          {m.ruling.changedFacts(changed.map(({ number }) => number).join('・'))}
          {ruling.verdict === computed.verdict ? m.ruling.same : m.ruling.differs}
        </p>
      )}
      {ruling.holds && ruling.kind === 'overruled' && (
        <p className={css.small}>{m.ruling.rulesSay(m.shortVerdicts[computed.verdict])}</p>
      )}
    </div>
  );
}
