import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { fullDay, shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { Empty } from '../kit/state-blocks.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { messages } from './messages.ts';
import css from './workstream-page.module.css';

export function PreventionRecord({ view: { memory } }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const today = dayInJapan(useNow());
  const { measures } = memory.prevention;
  return (
    <Panel title={m.measures}>
      {measures.length === 0 && <Empty title={m.noMeasures}>{m.noMeasuresWhy}</Empty>}
      <ol className={css.list}>
        {measures.map(({ what, owner, due, done }, index) => (
          <li key={`${due}${what}`} className={css.item}>
            <p className={css.itemHead}>
              {index + 1}. <strong lang="ja">{what}</strong>
              {done ? (
                <StatusTag status="done" />
              ) : (
                <StatusTag status={due < today ? 'overdue' : 'in_progress'} />
              )}
            </p>
            <p className={css.small}>
              {m.owner} <span lang="ja">{owner}</span>　{m.plannedFor} {say(fullDay(due))}
            </p>
            {done && (
              <p className={css.small}>
                {m.evidence} <span lang="ja">{done.evidence}</span> {say(shortMoment(done.at))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
