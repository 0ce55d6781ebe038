import type { ComponentType } from 'react';
import type { Workstream } from '../../shared/incidents/machine.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { CallCentreRecord } from './call-centre-record.tsx';
import { ClaimRecord } from './claim-record.tsx';
import { ClosingRecord } from './closing-record.tsx';
import { ContainmentRecord } from './containment-record.tsx';
import { ForensicsRecord } from './forensics-record.tsx';
import { NoticesRecord } from './notices-record.tsx';
import { PreventionRecord } from './prevention-record.tsx';
import { ReportingRecord } from './reporting-record.tsx';

/** What each workstream has on record. */
export const recordOf: { [W in Workstream]: ComponentType<{ view: IncidentView }> | null } = {
  intake: null,
  containment: ContainmentRecord,
  forensics: ForensicsRecord,
  reporting: ReportingRecord,
  notices: NoticesRecord,
  callCentre: CallCentreRecord,
  prevention: PreventionRecord,
  claim: ClaimRecord,
  file: ClosingRecord,
};
