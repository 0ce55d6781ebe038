import type { FactKey } from '../../../shared/facts/catalogue.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { isUnderWork } from './standing.ts';

/** Takes the incident and a fact; returns its documents under work that use an old value of it, in the order of the list. */
export const staleOf = ({ documents }: Pick<IncidentView, 'documents'>, fact: FactKey) =>
  documents.filter((one) => isUnderWork(one) && one.staleFacts.includes(fact));

/** Takes the incident and a fact; returns the documents under work that rest on it. */
export const restingOn = ({ documents }: Pick<IncidentView, 'documents'>, fact: FactKey) =>
  documents.filter((one) => isUnderWork(one) && one.facts.includes(fact));

/** Takes the incident; returns the facts that any document under work uses an old value of. */
export const staleFactsOf = ({ documents }: Pick<IncidentView, 'documents'>): ReadonlySet<FactKey> =>
  new Set(documents.filter(isUnderWork).flatMap(({ staleFacts }) => staleFacts));
