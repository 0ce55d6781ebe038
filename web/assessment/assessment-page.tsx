import type { IncidentView } from '../../shared/incidents/view.ts';
import { DeedButton } from '../incidents/deed-button.tsx';
import { useMessages } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import css from './assessment.module.css';
import { CategoriesPanel } from './categories-panel.tsx';
import { Conclusion } from './conclusion.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { messages } from './messages.ts';
import { PastPanel } from './past-panel.tsx';
import { PeriodsPanel } from './periods-panel.tsx';
import { PlainDates } from './plain-dates.tsx';
import { QuestionsPanel } from './questions-panel.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';

/** 該当性判断: what the rules make of the facts, how every day was counted, and what counsel says of it. */
export function AssessmentPage({ view }: { view: IncidentView }) {
  return (
    <div className={css.page}>
      <Head view={view} />
      <Conclusion view={view} />
      {view.viewer === 'insured' ? <Plain view={view} /> : <Full view={view} />}
    </div>
  );
}

function Head({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  const deeds = (['confirmAssessment', 'requestConfirmation', 'overruleAssessment'] as const).flatMap(
    (name) => view.offers.find(({ command }) => command === name) ?? [],
  );
  const [first, ...rest] = deeds;
  return (
    <header className={css.head}>
      <div>
        <PageTitle title={m.title} document={`${m.title} ${view.reference}`} />
        <p className={css.lead}>{view.viewer === 'insured' ? m.leadPlain : m.lead}</p>
      </div>
      <div className={css.deeds}>
        {rest.map((offer) => (
          <DeedButton key={offer.command} offer={offer} incident={view.id} />
        ))}
        {first && (
          <DeedButton
            offer={first}
            incident={view.id}
            look={first.command === 'overruleAssessment' ? 'outline' : 'primary'}
          />
        )}
      </div>
    </header>
  );
}

/** For those who coordinate and confirm: everything, beside each other. */
const Full = ({ view }: { view: IncidentView }) => (
  <>
    <Reasons view={view} />
    <ContactsPanel view={view} />
    <PastPanel view={view} />
  </>
);

/** For the company: until when and whom to tell; the rest stands behind 理由. */
function Plain({ view }: { view: IncidentView }) {
  const m = useMessages(messages);
  return (
    <>
      <PlainDates view={view} />
      <ContactsPanel view={view} />
      <details className={css.reasons}>
        <summary>{m.allReasons}</summary>
        <div className={css.page}>
          <Reasons view={view} />
          <PastPanel view={view} />
        </div>
      </details>
    </>
  );
}

const Reasons = ({ view }: { view: IncidentView }) => (
  <div className={css.columns}>
    <div className={css.column}>
      <CategoriesPanel view={view} />
      <QuestionsPanel view={view} />
    </div>
    <div className={css.column}>
      <PeriodsPanel view={view} />
      <WhatIfPanel view={view} />
    </div>
  </div>
);
