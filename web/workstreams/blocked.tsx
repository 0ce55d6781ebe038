import type { Workstream } from '../../shared/incidents/machine.ts';
import type { RailStop } from '../../shared/incidents/rail.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { deedWords } from '../incidents/deed-words.ts';
import { ConditionCount, ConditionList } from '../kit/condition-list.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { messages } from './messages.ts';
import css from './workstream-page.module.css';

type Props = { view: IncidentView; workstream: Workstream; stops: readonly RailStop[] };

/** The stops of the rail that lie here, and the conditions of whatever cannot move yet, whoever may do it. */
export function Blocked({ view, workstream, stops }: Props) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  // The conditions of the person's own deeds stand beneath their buttons already.
  const own = view.offers
    .filter((offer) => offer.workstream === workstream && offer.main && offer.objection?.gates)
    .map(({ command }) => command);
  const blocked = view.blocked.filter(
    (deed) => deed.workstream === workstream && !own.some((command) => command === deed.command),
  );
  return (
    <Panel title={m.conditions}>
      <div className={css.list}>
        <ul className={css.itemHead}>
          {stops.map(({ code, no, label, status, detail }) => (
            <li key={code} className={css.itemHead}>
              {no} {say(label)}{' '}
              <StatusTag status={status}>{status === 'waiting' ? say(detail) : kit.status[status]}</StatusTag>
            </li>
          ))}
        </ul>
        {blocked.map((deed) => (
          <section key={deed.command} className={css.item}>
            <header className={css.itemHead}>
              <h3>{say(deedWords(deed))}</h3>
              <span className={css.small}>
                <ConditionCount gates={deed.gates} />
              </span>
            </header>
            <ConditionList gates={deed.gates} incident={view.id} />
          </section>
        ))}
        {blocked.length === 0 && (
          <p className={css.small}>{own.length > 0 ? m.conditionsAbove : m.noConditions}</p>
        )}
      </div>
    </Panel>
  );
}
