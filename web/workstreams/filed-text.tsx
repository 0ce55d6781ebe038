import { Link } from 'wouter';
import type { Filing } from '../../shared/incidents/context.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { documentPath } from '../documents/list/place.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { messages } from './messages.ts';
import css from './workstream-page.module.css';

/** What exactly was filed: the frozen version of its document, or the text of a filing older than documents. */
export function FiledText({ view, filing }: { view: IncidentView; filing: Filing }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const document = view.documents.find(({ id }) => id === filing.document);
  if (document) {
    return (
      <p>
        <Link href={documentPath(view.id, document.id)}>
          {m.showDocument(say(document.title), document.issue?.version ?? document.version)}
        </Link>
      </p>
    );
  }
  if (!filing.text) return null;
  return (
    <details>
      <summary>{m.showText}</summary>
      <div className={css.text} lang="ja">
        {filing.text}
      </div>
    </details>
  );
}
