import type { IncidentView } from '../../shared/incidents/view.ts';
import { shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { Empty } from '../kit/state-blocks.tsx';
import { messages } from './messages.ts';
import { Pairs } from './pairs.tsx';
import css from './workstream-page.module.css';

export function ForensicsRecord({ view: { memory } }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { vendor, findings } = memory.forensics;
  return (
    <Panel title={m.findings} aside={m.introducesOnly}>
      <div className={css.list}>
        {vendor && (
          <Pairs
            pairs={[
              [
                m.vendor,
                <span key="vendor" lang="ja">
                  {vendor}
                </span>,
              ],
            ]}
          />
        )}
        {findings.length === 0 && <Empty title={m.noFindings}>{m.noFindingsWhy}</Empty>}
        {findings.map(({ final, summary, at }) => (
          <section key={at} className={css.item}>
            <h3>
              {final ? m.finalFindings : m.interimFindings}{' '}
              <span className={css.small}>{say(shortMoment(at))}</span>
            </h3>
            <p className={css.written} lang="ja">
              {summary}
            </p>
          </section>
        ))}
      </div>
    </Panel>
  );
}
