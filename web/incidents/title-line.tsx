import { certainties } from '../../shared/facts/catalogue.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { IconPhone, IconUser } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { currentFact } from './current-fact.ts';
import { NextButton } from './next-button.tsx';
import { deedsNow } from './next-list.ts';
import css from './title-line.module.css';

/** What happened, the key facts, who to call, and the one filled button: the first deed of this person. */
export function TitleLine({ view }: { view: IncidentView }) {
  const { m } = useWords();
  const [first] = deedsNow(view);
  return (
    <div className={css.line}>
      <div>
        <PageTitle title={view.title} document={`${view.title} ${view.reference}`}>
          <span lang="ja">{view.title}</span>
        </PageTitle>
        <p className={css.facts}>
          <People view={view} />
          <Contact view={view} />
        </p>
      </div>
      <div className={css.deed}>
        {first ? (
          <NextButton deed={first} incident={view.id} look="primary" large />
        ) : (
          <p>{m.cockpit.noTurnShort}</p>
        )}
      </div>
    </div>
  );
}

function People({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const count = currentFact(view, 'principalCount');
  const number = view.facts.find(({ key }) => key === 'principalCount')?.number;
  if (!count || count.value === null) return <span>{m.cockpit.peopleUnknown}</span>;
  return (
    <span>
      {m.cockpit.people} <strong>{say(count.shown)}</strong>
      {m.cockpit.certainty(say(certainties[count.certainty]))}{' '}
      <span className={css.chip}>
        {number} v{count.version}
      </span>
    </span>
  );
}

function Contact({ view: { contact, company } }: { view: IncidentView }) {
  return (
    <>
      <span>
        <IconUser size={15} aria-hidden /> <span lang="ja">{contact?.name ?? company}</span>
      </span>
      {contact?.phone && (
        <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>
          <IconPhone size={15} aria-hidden /> {contact.phone}
        </a>
      )}
      {contact?.mail && <a href={`mailto:${contact.mail}`}>{contact.mail}</a>}
    </>
  );
}
