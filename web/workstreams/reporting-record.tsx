import type { Filing } from '../../shared/incidents/context.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { type ReportKind, reportKinds } from '../../shared/incidents/workstreams/reporting/kinds.ts';
import { StreamDocuments } from '../documents/list/stream-documents.tsx';
import { fullMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { shortHash } from '../kit/short-hash.ts';
import { StatusTag } from '../kit/status-tag.tsx';
import { DraftView } from './draft-view.tsx';
import { FiledText } from './filed-text.tsx';
import { messages } from './messages.ts';
import css from './workstream-page.module.css';

const allKinds = Object.keys(reportKinds) as ReportKind[]; // the keys of that very table

/** The reports under work, then what was filed: frozen copies with their hash. Plain drafts of older incidents stay readable. */
export function ReportingRecord({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { drafts, filings, grounds } = view.memory.reporting;
  const kinds = allKinds.filter((kind) => drafts[kind]);
  return (
    <>
      <StreamDocuments view={view} workstream="reporting" />
      {kinds.length > 0 && (
        <Panel title={m.drafts} aside={m.draftsNote}>
          <div className={css.list}>
            {kinds.map((kind) => {
              const draft = drafts[kind];
              return draft && <DraftView key={kind} title={say(reportKinds[kind])} draft={draft} decides />;
            })}
          </div>
        </Panel>
      )}
      {grounds && (
        <Panel title={m.grounds}>
          <p className={css.written} lang="ja">
            {grounds}
          </p>
        </Panel>
      )}
      {filings.length > 0 && (
        <Panel title={m.filings}>
          <div className={css.list}>
            {filings.map((filing, index) => (
              <FilingView
                key={`${filing.kind}${filing.filedAt}`}
                view={view}
                filing={filing}
                no={index + 1}
              />
            ))}
          </div>
        </Panel>
      )}
    </>
  );
}

function FilingView({ view, filing, no }: { view: IncidentView; filing: Filing; no: number }) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <section className={css.item}>
      <header className={css.itemHead}>
        <h3>
          {no}. {say(reportKinds[filing.kind])}
        </h3>
        <StatusTag status="done">{m.filed}</StatusTag>
        {filing.servesAsFinal && <span className={css.small}>{m.servesAsFinal}</span>}
      </header>
      <dl className={css.pairs}>
        <dt>{m.filedAt}</dt>
        <dd>{say(fullMoment(filing.filedAt))}</dd>
        <dt>{m.receipt}</dt>
        <dd>{filing.receiptNumber ?? m.receiptLater}</dd>
        <dt>{m.addressee}</dt>
        <dd lang="ja">{filing.addressee}</dd>
        <dt>{m.filedBy}</dt>
        <dd lang="ja">{filing.by}</dd>
        {filing.textHash && (
          <>
            <dt>{m.hash}</dt>
            <dd className={css.hash}>{shortHash(filing.textHash)}</dd>
          </>
        )}
        {filing.overrideReason && (
          <>
            <dt>{m.overridden}</dt>
            <dd className={css.written} lang="ja">
              {filing.overrideReason}
            </dd>
          </>
        )}
      </dl>
      <FiledText view={view} filing={filing} />
    </section>
  );
}
