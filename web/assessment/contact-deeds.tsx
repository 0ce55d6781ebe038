import { Link } from 'wouter';
import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';
import { offerAbout } from '../deadlines/about-duty.ts';
import { OwnDates } from '../deadlines/own-dates.tsx';
import { DeedButton } from '../incidents/deed-button.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './contact-row.module.css';
import { messages } from './messages.ts';

/** The usual deed stands open, the rarer ones behind a word, so that a dozen contacts stay readable. */
export function ContactDeeds({ view, duty }: { view: IncidentView; duty: DutyView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const usual = offerAbout(view, duty, 'fulfilDuty');
  const rarer = (['ruleOutDuty', 'resumeDuty'] as const).flatMap(
    (deed) => offerAbout(view, duty, deed) ?? [],
  );
  const canSet = (['setTarget', 'setCutoff'] as const).some((deed) => offerAbout(view, duty, deed));
  const setsHere = canSet && duty.target === null && duty.cutoff === null;
  return (
    <div className={css.deeds}>
      {usual && (
        <DeedButton offer={usual} incident={view.id}>
          {m.recordDone}
        </DeedButton>
      )}
      {duty.page && duty.state === 'open' && (
        <Link href={`/incidents/${view.id}/${duty.page}`}>{m.toPage}</Link>
      )}
      {(rarer.length > 0 || setsHere) && (
        <details>
          <summary>
            {m.moreDeeds}
            <span className="unseen"> {say(duty.title)}</span>
          </summary>
          {setsHere && <OwnDates view={view} duty={duty} />}
          {rarer.map((offer) => (
            <DeedButton key={offer.command} offer={offer} incident={view.id} look="quiet">
              {say(offer.label)}
            </DeedButton>
          ))}
        </details>
      )}
    </div>
  );
}
