import { Link } from 'wouter';
import type { DocumentSummary, DocumentView } from '../../../shared/documents/view.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { ReadOnlyBar } from '../../kit/state-blocks.tsx';
import { documentPath } from '../list/place.ts';
import { messages } from '../messages.ts';
import { goesOnIn } from './goes-on-in.ts';
import css from './review.module.css';

type Props = { view: DocumentView; documents: readonly DocumentSummary[] };

/** After it has left: why nothing can be changed, its number, and how to go on. */
export function LeftBar({ view, documents }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { issue, issueWay, phase, incident } = view;
  if (issue === null && phase !== 'superseded') return null;
  const next = goesOnIn(view, documents);
  return (
    <div className={css.left}>
      <ReadOnlyBar>
        <strong>{phase === 'superseded' ? m.superseded : m.issued[issueWay]}</strong>
        {issue?.receiptNumber && <span>{m.receipt(issue.receiptNumber)}</span>}
        {issue && !issue.receiptNumber && issueWay === 'filing' && <span>{m.receiptLater}</span>}
        {next ? (
          <Link href={documentPath(incident.id, next.id)}>{m.openNext(say(next.short))}</Link>
        ) : (
          <Link href={`/incidents/${incident.id}/documents`}>{m.goOn[issueWay]}</Link>
        )}
      </ReadOnlyBar>
    </div>
  );
}
