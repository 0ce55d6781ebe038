import { Link } from 'wouter';
import type { DocumentView } from '../../../shared/documents/view.ts';
import { useMessages } from '../../kit/language.tsx';
import { ReadOnlyBar } from '../../kit/state-blocks.tsx';
import { messages } from '../messages.ts';
import css from './review.module.css';

/** After it has left: why nothing can be changed, its number, and how to go on. */
export function LeftBar({ view }: { view: DocumentView }) {
  const m = useMessages(messages);
  const { issue, issueWay, phase, incident } = view;
  if (issue === null && phase !== 'superseded') return null;
  return (
    <div className={css.left}>
      <ReadOnlyBar>
        <strong>{phase === 'superseded' ? m.superseded : m.issued[issueWay]}</strong>
        {issue?.receiptNumber && <span>{m.receipt(issue.receiptNumber)}</span>}
        {issue && !issue.receiptNumber && issueWay === 'filing' && <span>{m.receiptLater}</span>}
        <Link href={`/incidents/${incident.id}/documents`}>{m.goOn[issueWay]}</Link>
      </ReadOnlyBar>
    </div>
  );
}
