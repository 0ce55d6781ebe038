import { Link } from 'wouter';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useWords } from '../kit/language.tsx';
import { PageTitle } from '../kit/page-title.tsx';
import { usePerson } from '../people/use-session.ts';
import css from './insured-cockpit.module.css';
import { LatestLines } from './latest-lines.tsx';
import { NextButton } from './next-button.tsx';
import { DeedLine } from './next-deeds.tsx';
import { deedKey, deedsNow } from './next-list.ts';
import { OthersPanel } from './others-panel.tsx';
import { PlainClock } from './plain-clock.tsx';
import { PledgesCard } from './pledges-card.tsx';

const SHOWN = 3;

/** The insured's overview: how long is left, the one thing to do now, and what others are doing meanwhile. */
export function InsuredCockpit({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const person = usePerson();
  const [first, ...rest] = deedsNow(view);
  return (
    <div className={css.page}>
      <PageTitle title={view.title} document={`${view.title} ${view.reference}`}>
        <span lang="ja">{view.title}</span>
      </PageTitle>
      <PlainClock view={view} />
      <section className={css.deeds} aria-labelledby="own-deeds">
        <header className={css.head}>
          <h2 id="own-deeds">{m.cockpit.ownDeeds(say(person.name))}</h2>
          <Link href={`/incidents/${view.id}/tasks`}>{m.cockpit.deedCount(first ? rest.length + 1 : 0)}</Link>
        </header>
        {first ? (
          <div className={css.first}>
            <DeedLine deed={first} view={view} />
            <NextButton deed={first} incident={view.id} look="primary" large wide />
          </div>
        ) : (
          <p className={css.card}>{m.cockpit.noTurn}</p>
        )}
        {rest.slice(0, SHOWN).map((deed) => (
          <div key={deedKey(deed)} className={css.card}>
            <DeedLine deed={deed} view={view} />
            <NextButton deed={deed} incident={view.id} short />
          </div>
        ))}
      </section>
      {view.duties.length > 0 && (
        <div className={css.clock}>
          <PledgesCard view={view} />
        </div>
      )}
      <OthersPanel view={view} />
      <LatestLines view={view} />
    </div>
  );
}
