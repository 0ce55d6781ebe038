import { Link } from 'wouter';
import { ruleSetOf } from '../../shared/deadlines/rule-sets.ts';
import type { PastResult } from '../../shared/incidents/results.ts';
import { ActorName } from '../kit/actor-name.tsx';
import { fullMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './why.module.css';
import { messages } from './why-messages.ts';

type Props = {
  incident: string;
  past: Pick<PastResult, 'seq' | 'at' | 'by' | 'cause' | 'facts'>;
  under: Pick<PastResult['result'], 'ruleSet' | 'calendar'>;
  /** Where the link leaves a dialog, what closes it. */
  onLeave?: () => void;
};

/** When and why something was computed, by whose deed, under which rules and holidays, and the line that keeps it. */
export function PastSource({ incident, past: { seq, at, by, cause, facts }, under, onLeave }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { ruleSet, calendar } = under;
  return (
    <p className={css.small}>
      {say(fullMoment(at))} {m.causes[cause]} {facts.join(' ')}
      <br />
      <ActorName actor={by} party />
      {m.gap}
      <Link href={`/incidents/${incident}/chronology?line=${seq}`} onClick={onLeave}>
        {m.line(seq)}
      </Link>
      <br />
      {ruleSet && `${m.ruleSet(say(ruleSetOf(ruleSet).words))}${m.gap}`}
      {m.calendar(calendar)}
    </p>
  );
}
