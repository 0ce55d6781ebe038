import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DocumentSummary } from '../../../shared/documents/view.ts';
import type { DocumentDeed } from '../../../shared/incidents/view.ts';
import { deedWords } from '../../incidents/deed-words.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { shortMoment } from '../../kit/dates.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { same, Told } from '../../kit/told.tsx';
import css from './document-row.module.css';
import { DocumentTags } from './document-tags.tsx';
import { iconOf } from './kind-icon.ts';
import { messages } from './messages.ts';
import { documentPath } from './place.ts';
import { SignsSoFar } from './signs-so-far.tsx';
import { isFiled } from './standing.ts';

type Props = {
  incident: string;
  document: DocumentSummary;
  /** What the viewer is to do on it next; the page's one filled button where it is that. */
  lead?: DocumentDeed | null;
};

/** One document of the list: what it is, where its review stands, and the way into it. */
export function DocumentRow({ incident, document, lead = null }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { id, kind, title, version, savedAt, savedBy, issue } = document;
  const Icon = iconOf(kind);
  const to = documentPath(incident, id);
  return (
    <li className={css.row}>
      <Icon size={20} stroke={1.8} aria-hidden />
      <div className={css.words}>
        <h3 className={css.title}>
          <Link href={to}>{say(title)}</Link> <span className={css.version}>{m.version(version)}</span>
        </h3>
        <p className={css.tags}>
          <DocumentTags document={document} />
        </p>
        {issue ? (
          <Issued issue={issue} filed={isFiled(document)} />
        ) : (
          <p className={css.small}>
            <Told words={same(m.saved(savedBy, say(shortMoment(savedAt))))} />
          </p>
        )}
        <SignsSoFar signs={document.signs} />
      </div>
      <div className={css.end}>
        <ButtonLink to={to} look={lead ? 'primary' : 'outline'}>
          {lead ? say(deedWords(lead)) : m.open}
          {!lead && <span className="unseen">{say(title)}</span>}
        </ButtonLink>
      </div>
    </li>
  );
}

function Issued({
  issue,
  filed,
}: {
  issue: NonNullable<DocumentSummary['issue']>;
  filed: boolean;
}): ReactNode {
  const { say } = useWords();
  const m = useMessages(messages);
  const moment = say(shortMoment(issue.at));
  return (
    <p className={css.small}>
      {filed ? m.filedAt(moment) : m.issuedAt(moment)}　<span lang="ja">{issue.to}</span>
      {(filed || issue.receiptNumber) && (
        <>
          <br />
          {issue.receiptNumber ? m.receipt(issue.receiptNumber) : m.noReceipt}
        </>
      )}
      {issue.late && (
        <>
          <br />
          <strong>{m.late}</strong>
        </>
      )}
    </p>
  );
}
