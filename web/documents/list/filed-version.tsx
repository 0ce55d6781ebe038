import { Link } from 'wouter';
import type { Offer } from '../../../shared/incidents/offers.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { shortHash } from '../../kit/short-hash.ts';
import css from './filed-version.module.css';
import { messages } from './messages.ts';
import { documentPath } from './place.ts';

/** Above the form that records a filing: which version of which document it names. */
export function FiledVersion({ offer: { preset }, view }: { offer: Offer; view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const document = view.documents.find(({ id }) => id === preset.document);
  if (!document) return null;
  const { title, version, hash } = document;
  return (
    <div className={css.filed}>
      <p className={css.small}>{m.filesVersion}</p>
      <p>
        <strong>
          {say(title)} {m.version(version)}
        </strong>{' '}
        <span className={css.hash}>
          {m.hash} {shortHash(hash)}
        </span>
      </p>
      <p className={css.small}>{hash === preset.textHash ? m.filesNote : m.notThisVersion}</p>
      <Link href={documentPath(view.id, document.id)}>{m.openDocument}</Link>
    </div>
  );
}
