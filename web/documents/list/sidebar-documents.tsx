import { Link, useLocation } from 'wouter';
import type { DocumentSummary } from '../../../shared/documents/view.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { IconRefreshAlert } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import frame from '../../layout/sidebar.module.css';
import { iconOf } from './kind-icon.ts';
import { messages } from './messages.ts';
import { documentPath } from './place.ts';
import css from './sidebar-documents.module.css';
import { isUnderWork, waitsFor } from './standing.ts';

/** An entry of the sidebar for each document under work, with what there is to do on it. */
export function SidebarDocuments({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const [here] = useLocation();
  return (
    <>
      {view.documents.filter(isUnderWork).map((document) => {
        const Icon = iconOf(document.kind);
        const to = documentPath(view.id, document.id);
        return (
          <li key={document.id}>
            <Link
              href={to}
              className={cx(frame.link, css.document, here === to && frame.here)}
              aria-current={here === to ? 'page' : undefined}
              title={say(document.short)}
            >
              <Icon size={17} stroke={1.8} aria-hidden />
              <span className={cx(frame.name, css.name)}>{say(document.short)}</span>
              <Badge document={document} view={view} />
            </Link>
          </li>
        );
      })}
    </>
  );
}

function Badge({ document, view }: { document: DocumentSummary; view: IncidentView }) {
  const m = useMessages(messages);
  if (document.stale > 0) {
    return (
      <span className={cx(css.badge, css.stale)}>
        <IconRefreshAlert size={12} stroke={2.2} className={css.sign} aria-hidden />
        <span className={css.words}>{m.stale(document.stale)}</span>
      </span>
    );
  }
  if (!waitsFor(document, view.viewer)) return null;
  return (
    <span className={cx(css.badge, css.yours)}>
      <span className={css.dot} aria-hidden />
      <span className={css.words}>{m.yourCheck}</span>
    </span>
  );
}
