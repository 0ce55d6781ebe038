import type { IncidentView } from '../../../shared/incidents/view.ts';
import { isUnderWork } from './standing.ts';

/** Takes the incident; returns its documents under work that use an old value, in the order of the list. */
export const staleOf = ({ documents }: Pick<IncidentView, 'documents'>) =>
  documents.filter((one) => isUnderWork(one) && one.stale > 0);
