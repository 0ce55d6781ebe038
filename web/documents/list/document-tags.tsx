import type { DocumentSummary } from '../../../shared/documents/view.ts';
import { IconPencil } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import css from './document-tags.module.css';
import { IconMessage2 } from './icons.ts';
import { messages } from './messages.ts';
import { isUnderWork, phaseWord, statusOf } from './standing.ts';

/** How a document stands: its phase, and what of it is stale, commented on or empty. */
export function DocumentTags({ document }: { document: DocumentSummary }) {
  const m = useMessages(messages);
  const { stale, openThreads, missing } = document;
  return (
    <>
      <StatusTag status={statusOf(document)}>{phaseWord(document, m)}</StatusTag>
      {isUnderWork(document) && (
        <>
          {stale > 0 && <StatusTag status="stale">{m.stale(stale)}</StatusTag>}
          {openThreads > 0 && (
            <span className={css.tag}>
              <IconMessage2 size={14} aria-hidden />
              {m.threads(openThreads)}
            </span>
          )}
          {missing > 0 && (
            <span className={css.tag}>
              <IconPencil size={14} aria-hidden />
              {m.missing(missing)}
            </span>
          )}
        </>
      )}
    </>
  );
}
