import type { IncidentView } from '../../shared/incidents/view.ts';
import { BlockedPanel } from './blocked-panel.tsx';
import css from './cockpit-page.module.css';
import { DeadlinePanel } from './deadline-panel.tsx';
import { InsuredCockpit } from './insured-cockpit.tsx';
import { LatestLines } from './latest-lines.tsx';
import { NextDeeds } from './next-deeds.tsx';
import { PhaseRail } from './phase-rail.tsx';
import { TitleLine } from './title-line.tsx';

/** 概況: the same data in two densities, plain for the insured and dense for those who coordinate. */
export function CockpitPage({ view }: { view: IncidentView }) {
  if (view.viewer === 'insured') return <InsuredCockpit view={view} />;
  return (
    <div className={css.page}>
      <TitleLine view={view} />
      <DeadlinePanel view={view} />
      <PhaseRail view={view} />
      <div className={css.columns}>
        {view.viewer === 'counsel' && <BlockedPanel view={view} />}
        <NextDeeds view={view} />
        {view.viewer !== 'counsel' && <BlockedPanel view={view} />}
        <LatestLines view={view} />
      </div>
    </div>
  );
}
