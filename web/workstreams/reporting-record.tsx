import type { Filing } from '../../shared/incidents/context.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { type ReportKind, reportKinds } from '../../shared/incidents/workstreams/reporting/kinds.ts';
import { fullMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { shortHash } from '../kit/short-hash.ts';
import { Empty } from '../kit/state-blocks.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { DraftView } from './draft-view.tsx';
import { messages } from './messages.ts';
import css from './workstream-page.module.css';

const allKinds = Object.keys(reportKinds) as ReportKind[]; // the keys of that very table

/** Drafts with their sign-offs, then what was filed: frozen copies with their hash. */
export function ReportingRecord({ view: { memory } }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { drafts, filings, grounds } = memory.reporting;
  const kinds = allKinds.filter((kind) => drafts[kind]);
  return (
    <>
      <Panel title={m.drafts}>
        {kinds.length === 0 && <Empty title={m.noDraft}>{m.noDraftWhy}</Empty>}
        <div className={css.list}>
          {kinds.map((kind) => {
            const draft = drafts[kind];
            return draft && <DraftView key={kind} title={say(reportKinds[kind])} draft={draft} decides />;
          })}
        </div>
      </Panel>
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
              <FilingView key={`${filing.kind}${filing.filedAt}`} filing={filing} no={index + 1} />
            ))}
          </div>
        </Panel>
      )}
    </>
  );
}

function FilingView({ filing, no }: { filing: Filing; no: number }) {
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
      {filing.text && (
        <details>
          <summary>{m.showText}</summary>
          <div className={css.text} lang="ja">
            {filing.text}
          </div>
        </details>
      )}
    </section>
  );
}
