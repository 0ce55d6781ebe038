import { Link } from 'wouter';
import type { DocumentSummary } from '../../../shared/documents/view.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import css from './document-line.module.css';
import { DocumentTags } from './document-tags.tsx';
import { iconOf } from './kind-icon.ts';
import { messages } from './messages.ts';
import { documentPath } from './place.ts';

/** One document where others stand in the middle of the page: its name, version and how it stands. */
export function DocumentLine({ incident, document }: { incident: string; document: DocumentSummary }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const Icon = iconOf(document.kind);
  return (
    <li className={css.line}>
      <Link href={documentPath(incident, document.id)} className={css.link}>
        <Icon size={18} stroke={1.8} aria-hidden />
        {say(document.title)} {m.version(document.version)}
      </Link>
      <span className={css.tags}>
        <DocumentTags document={document} />
      </span>
    </li>
  );
}
