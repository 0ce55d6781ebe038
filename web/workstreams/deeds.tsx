import type { Workstream } from '../../shared/incidents/machine.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { standsElsewhere } from '../deadlines/about-duty.ts';
import { belongsTo } from '../documents/list/stream-kinds.ts';
import { DeedButton } from '../incidents/deed-button.tsx';
import { deedWords, offerKey } from '../incidents/deed-words.ts';
import { NextButton } from '../incidents/next-button.tsx';
import { deedKey, deedsNow, deedsWaiting } from '../incidents/next-list.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { messages } from './messages.ts';
import css from './workstream-page.module.css';

/** The person's deeds in this workstream; the first that can be done is the one filled button. Where none can, what else is possible stands open. */
export function Deeds({ view, workstream }: { view: IncidentView; workstream: Workstream }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const offers = view.offers.filter((offer) => offer.workstream === workstream && !standsElsewhere(offer));
  const paperwork = view.paperwork.filter(({ kind }) => belongsTo(workstream, kind));
  const now = deedsNow({ offers, paperwork });
  const main = [...now, ...deedsWaiting({ offers, paperwork })];
  const asides = offers.filter((offer) => !offer.main);
  const [lead] = now;
  const others = view.others.filter((deed) => deed.workstream === workstream && !deed.blocked);
  return (
    <Panel title={m.deeds}>
      <div className={css.deeds}>
        {main.length === 0 && <p>{others.length > 0 ? m.othersTurn : m.nothing}</p>}
        {main.length === 0 && others.length > 0 && (
          <ul>
            {others.map((deed) => (
              <li key={`${deed.name.en}${deedWords(deed).en}`}>
                <strong>{say(deedWords(deed))}</strong> <span className={css.small}>{say(deed.name)}</span>
              </li>
            ))}
          </ul>
        )}
        {main.map((deed) => (
          <NextButton
            key={deedKey(deed)}
            deed={deed}
            incident={view.id}
            look={deed === lead ? 'primary' : 'outline'}
          />
        ))}
      </div>
      {asides.length > 0 && (
        <details className={css.asides} open={lead === undefined}>
          <summary>{m.asides(asides.length)}</summary>
          <div className={css.deeds}>
            {asides.map((offer) => (
              <DeedButton key={offerKey(offer)} offer={offer} incident={view.id} />
            ))}
          </div>
        </details>
      )}
    </Panel>
  );
}
