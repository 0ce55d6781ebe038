import type { IncidentView } from '../../shared/incidents/view.ts';
import { consentPurposes } from '../../shared/incidents/workstreams/claim/purposes.ts';
import { StreamDocuments } from '../documents/list/stream-documents.tsx';
import { fullDay, grouped, shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { messages } from './messages.ts';
import { Pairs } from './pairs.tsx';
import css from './workstream-page.module.css';

/** What the insurer was told and agreed to, and the money. Whether it pays is the insurer's decision. */
export function ClaimRecord({ view }: { view: IncidentView }) {
  const { memory } = view;
  const { say } = useWords();
  const m = useMessages(messages);
  const { consents, amount, paid } = memory.claim;
  const notified = memory.reached['claim.insurerNotified'];
  const money = (yen: number | null) =>
    yen === null ? m.notYet : <span className={css.money}>{m.yen(grouped(yen))}</span>;
  return (
    <>
      <Panel title={m.money} aside={m.insurerDecides}>
        <Pairs
          pairs={[
            [m.notified, notified ? say(shortMoment(notified)) : m.notYet],
            [m.claimed, money(amount)],
            [m.paid, money(paid)],
          ]}
        />
      </Panel>
      <Panel title={m.consents}>
        {consents.length === 0 && <p className={css.small}>{m.noConsents}</p>}
        <ul className={css.list}>
          {consents.map(({ purpose, consentedOn, consentedBy, limit }) => (
            <li key={`${purpose}${consentedOn}`} className={css.item}>
              <strong>{say(consentPurposes[purpose])}</strong>
              <span className={css.small}>
                {say(fullDay(consentedOn))} <span lang="ja">{consentedBy}</span>
                {limit !== null && `　${m.limit} ${m.yen(grouped(limit))}`}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <StreamDocuments view={view} workstream="claim" />
    </>
  );
}
