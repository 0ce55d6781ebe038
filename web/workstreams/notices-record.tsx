import { ruleSetOf } from '../../shared/deadlines/rule-sets.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { StreamDocuments } from '../documents/list/stream-documents.tsx';
import { currentFact } from '../incidents/current-fact.ts';
import { NoticePromptLine } from '../incidents/notice-prompt.tsx';
import { fullDay, shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { DraftView } from './draft-view.tsx';
import { messages } from './messages.ts';
import { ReachedTable } from './reached-table.tsx';
import css from './workstream-page.module.css';

/** The notice and statements, whom it reached against the ledger's number, and why any of it waits. */
export function NoticesRecord({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { draft, target, delays, grounds } = view.memory.notices;
  const count = currentFact(view, 'principalCount');
  return (
    <>
      {view.noticePrompt && (
        <Panel title={m.lookAgain}>
          <NoticePromptLine view={view} />
          <p className={css.small}>{m.lookAgainWhy}</p>
        </Panel>
      )}
      <StreamDocuments view={view} workstream="notices" />
      {draft && (
        <Panel title={m.drafts} aside={m.draftsNote}>
          <DraftView title={m.noticeText} draft={draft} />
        </Panel>
      )}
      <Panel title={m.reached}>
        <dl className={css.pairs}>
          <dt>{m.target}</dt>
          <dd>{target ? say(fullDay(target)) : m.noTarget}</dd>
          <dt>{m.inLedger}</dt>
          <dd>{count && count.value !== null ? say(count.shown) : m.unknown}</dd>
        </dl>
        <ReachedTable view={view} />
        {ruleSetOf('APPI-R8').validFrom === null && <p className={css.small}>{m.amendment}</p>}
      </Panel>
      {delays.length > 0 && (
        <Panel title={m.delays}>
          <ul className={css.list}>
            {delays.map(({ reason, at }) => (
              <li key={at} className={css.written}>
                <span className={css.small}>{say(shortMoment(at))}</span> <span lang="ja">{reason}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {grounds && (
        <Panel title={m.grounds}>
          <p className={css.written} lang="ja">
            {grounds}
          </p>
        </Panel>
      )}
    </>
  );
}
