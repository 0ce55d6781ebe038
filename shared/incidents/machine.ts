import type { SnapshotFrom } from 'xstate';
import { chart } from './chart.ts';
import { callCentre } from './workstreams/call-centre/region.ts';
import { claim } from './workstreams/claim/region.ts';
import { containment } from './workstreams/containment/region.ts';
import { file } from './workstreams/file/region.ts';
import { forensics } from './workstreams/forensics/region.ts';
import { intake } from './workstreams/intake/region.ts';
import { notices } from './workstreams/notices/region.ts';
import { prevention } from './workstreams/prevention/region.ts';
import { reporting } from './workstreams/reporting/region.ts';

/** Raise it when a phase is renamed, removed or split, or the context changes shape; then add to `revive.ts`. */
export const MACHINE_VERSION = 3;

/** The post-breach sequence. Each region is a workstream; they advance side by side. */
export const incidentMachine = chart.createMachine({
  id: 'incident',
  type: 'parallel',
  context: ({ input }) => input.context,
  states: { intake, containment, forensics, reporting, notices, callCentre, prevention, claim, file },
});

export type IncidentSnapshot = SnapshotFrom<typeof incidentMachine>;
/** The phase of every workstream. */
export type Phases = IncidentSnapshot['value'];
export type Workstream = keyof Phases & string;
