import type { FactKey } from '../../shared/facts/catalogue.ts';
import type { FactVersionView, IncidentView } from '../../shared/incidents/view.ts';

/** Takes the incident and a key; returns the newest version of that fact, null while nothing was said. */
export const currentFact = ({ facts }: IncidentView, key: FactKey): FactVersionView | null =>
  facts.find((fact) => fact.key === key)?.versions[0] ?? null;
