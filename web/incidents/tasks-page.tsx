import type { IncidentView } from '../../shared/incidents/view.ts';
import { standsElsewhere } from '../deadlines/about-duty.ts';
import { useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { Panel } from '../kit/panel.tsx';
import { Empty } from '../kit/state-blocks.tsx';
import { NextButton } from './next-button.tsx';
import { DeedLine } from './next-deeds.tsx';
import { deedKey, deedsNow, deedsWaiting, type NextDeed } from './next-list.ts';
import { OthersPanel } from './others-panel.tsx';
import css from './tasks-page.module.css';

/** 次にやること: everything this person may do, what waits for conditions, and what others do. */
export function TasksPage({ view }: { view: IncidentView }) {
  const { m } = useWords();
  const now = deedsNow(view);
  const waiting = deedsWaiting(view);
  const aside = view.offers.filter((offer) => !offer.main && !standsElsewhere(offer));
  return (
    <div className={css.page}>
      <PageTitle title={m.cockpit.next} document={`${m.cockpit.next} ${view.reference}`} />
      <Panel title={m.cockpit.now} aside={m.cockpit.deedCount(now.length)} flush>
        {now.length === 0 ? (
          <Empty title={m.cockpit.nothingNow}>{m.cockpit.nothingNowWhy}</Empty>
        ) : (
          <Deeds deeds={now} view={view} lead />
        )}
      </Panel>
      {waiting.length > 0 && (
        <Panel title={m.cockpit.waiting} aside={m.cockpit.deedCount(waiting.length)} flush>
          <Deeds deeds={waiting} view={view} />
        </Panel>
      )}
      <OthersPanel view={view} all />
      {aside.length > 0 && (
        <Panel title={m.cockpit.aside} aside={m.cockpit.asideNote} flush>
          <Deeds deeds={aside.map((offer) => ({ offer }))} view={view} />
        </Panel>
      )}
    </div>
  );
}

function Deeds({
  deeds,
  view,
  lead = false,
}: {
  deeds: readonly NextDeed[];
  view: IncidentView;
  lead?: boolean;
}) {
  return (
    <ul>
      {deeds.map((deed, index) => (
        <li key={deedKey(deed)} className={css.deed}>
          <DeedLine deed={deed} view={view} />
          <NextButton
            deed={deed}
            incident={view.id}
            look={lead && index === 0 ? 'primary' : 'outline'}
            short
          />
        </li>
      ))}
    </ul>
  );
}
