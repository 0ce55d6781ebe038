import { Link, useSearch } from 'wouter';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { useMessages } from '../../kit/language.tsx';
import { PageTitle } from '../../kit/page-title.tsx';
import { Loading, ReadTrouble } from '../../kit/state-blocks.tsx';
import { DisclosureTable } from './disclosure-table.tsx';
import { DocumentList } from './document-list.tsx';
import css from './documents-page.module.css';
import { messages } from './messages.ts';
import { documentsPath } from './place.ts';
import { useDocuments } from './use-documents.ts';

/** 書類: every document of the incident, and for whom each fact may go out. */
export function DocumentsPage({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  const { data, error, refetch } = useDocuments(view.id);
  const isMatrix = new URLSearchParams(useSearch()).has('disclosure');
  const lead = { insured: m.leadPlain, coordinator: m.lead, counsel: m.leadCounsel }[view.viewer];
  return (
    <div className={cx(css.page, isMatrix && css.wide)}>
      <header>
        <PageTitle title={m.title} document={`${m.title} ${view.reference}`} />
        <p className={css.lead}>{isMatrix ? m.disclosureLead : lead}</p>
      </header>
      <nav className={css.tabs} aria-label={m.tabs}>
        <Tab to={documentsPath(view.id)} isHere={!isMatrix}>
          {m.list}
        </Tab>
        <Tab to={`${documentsPath(view.id)}?disclosure`} isHere={isMatrix}>
          {m.disclosure}
        </Tab>
      </nav>
      {data && isMatrix && <DisclosureTable view={view} rows={data.disclosure} />}
      {data && !isMatrix && <DocumentList view={view} documents={data} />}
      {!data && (error ? <ReadTrouble error={error} onRetry={refetch} /> : <Loading />)}
    </div>
  );
}

const Tab = ({ to, isHere, children }: { to: string; isHere: boolean; children: string }) => (
  <Link href={to} className={css.tab} aria-current={isHere ? 'page' : undefined}>
    {children}
  </Link>
);
