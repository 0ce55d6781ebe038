import type { Offer } from '../../shared/incidents/offers.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { needsDuty } from '../deadlines/about-duty.ts';
import { useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Panel } from '../kit/panel.tsx';
import { Empty } from '../kit/state-blocks.tsx';
import { DeedButton } from './deed-button.tsx';
import { offerKey } from './deed-words.ts';
import { DeedLine, deedsNow } from './next-deeds.tsx';
import { OthersPanel } from './others-panel.tsx';
import css from './tasks-page.module.css';

/** 次にやること: everything this person may do, what waits for conditions, and what others do. */
export function TasksPage({ view }: { view: IncidentView }) {
  const { m } = useWords();
  const now = deedsNow(view);
  const waiting = view.offers.filter(({ main, objection }) => main && objection !== null);
  const aside = view.offers.filter((offer) => !offer.main && !needsDuty(offer));
  return (
    <div className={css.page}>
      <PageTitle title={m.cockpit.next} document={`${m.cockpit.next} ${view.reference}`} />
      <Panel title={m.cockpit.now} aside={m.cockpit.deedCount(now.length)} flush>
        {now.length === 0 ? (
          <Empty title={m.cockpit.nothingNow}>{m.cockpit.nothingNowWhy}</Empty>
        ) : (
          <Deeds offers={now} view={view} lead />
        )}
      </Panel>
      {waiting.length > 0 && (
        <Panel title={m.cockpit.waiting} aside={m.cockpit.deedCount(waiting.length)} flush>
          <Deeds offers={waiting} view={view} />
        </Panel>
      )}
      <OthersPanel view={view} all />
      {aside.length > 0 && (
        <Panel title={m.cockpit.aside} aside={m.cockpit.asideNote} flush>
          <Deeds offers={aside} view={view} />
        </Panel>
      )}
    </div>
  );
}

function Deeds({
  offers,
  view,
  lead = false,
}: {
  offers: readonly Offer[];
  view: IncidentView;
  lead?: boolean;
}) {
  const { m } = useWords();
  return (
    <ul>
      {offers.map((offer, index) => (
        <li key={offerKey(offer)} className={css.deed}>
          <DeedLine offer={offer} view={view} />
          <DeedButton offer={offer} incident={view.id} look={lead && index === 0 ? 'primary' : 'outline'}>
            {m.cockpit.do}
          </DeedButton>
        </li>
      ))}
    </ul>
  );
}
