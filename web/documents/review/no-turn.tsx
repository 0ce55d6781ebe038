import { Link } from 'wouter';
import type { DocumentView } from '../../../shared/documents/view.ts';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './review-head.module.css';

/** In place of a button: on what the document waits, or which step of the incident comes before its filing. */
export function NoTurn({ view }: { view: DocumentView }) {
  const m = useMessages(messages);
  const { filing, phase, viewer, incident, issueWay } = view;
  if (filing && phase === 'decided' && viewer === 'insured')
    return (
      <p className={css.wait}>
        {m.notFiledHere} <Link href={`/incidents/${incident.id}/reporting`}>{m.toReporting}</Link>
      </p>
    );
  const current = view.steps.find(({ state }) => state === 'current')?.step;
  return (
    <p className={css.wait}>
      {m.noTurn(current && (current === 'issue' ? m.leaves[issueWay] : m.steps[current]))}
    </p>
  );
}
