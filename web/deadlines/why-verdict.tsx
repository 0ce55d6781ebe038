import type { Finding } from '../../shared/deadlines/assessment.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { type Status, StatusTag } from '../kit/status-tag.tsx';
import css from './why.module.css';
import { messages } from './why-messages.ts';
import { WhyRuling } from './why-ruling.tsx';

const outcomes = { met: 'done', notMet: 'not_applicable', unknown: 'unknown' } satisfies Record<
  Finding['outcome'],
  Status
>;

/** Why the incident is reportable or not: the sentence, counsel's ruling where it holds, and what each rule says. */
export function WhyVerdict({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { reason, findings, warnings } = view.assessment;
  return (
    <>
      <p>
        <strong>{say(reason.words)}</strong> <span className={css.small}>{say(reason.basis.cite)}</span>
      </p>
      <WhyRuling view={view} />
      <ul className={css.list}>
        {findings.map(({ rule, outcome, words, basis }) => (
          <li key={rule} className={css.outcome}>
            <StatusTag status={outcomes[outcome]}>{m.outcomes[outcome]}</StatusTag>
            <span>
              {say(words)} <span className={css.small}>{say(basis.cite)}</span>
            </span>
          </li>
        ))}
      </ul>
      {warnings.map((warning) => (
        <p key={warning.ja}>{say(warning)}</p>
      ))}
    </>
  );
}
