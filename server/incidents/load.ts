import type { Reading } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import type { FactVersion, Ledger } from '../../shared/facts/ledger.ts';
import { withVersion } from '../../shared/facts/ledger.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { maySee } from '../../shared/incidents/policy.ts';
import { reviveIncident } from '../../shared/incidents/revive.ts';
import type { Person } from '../../shared/people/people.ts';
import { notFound } from '../plugins/problem.ts';

export type Loaded = { row: IncidentRow; incident: Incident };

/** Takes an id and a person; returns the incident, and throws the same `not-found` for one that is missing and one that is not theirs. */
export async function load(
  read: Pick<Reading, 'incidents' | 'facts'>,
  id: string,
  person: Person,
): Promise<Loaded> {
  const row = await read.incidents.get(id);
  if (!row || !maySee(person, row.organisation)) throw notFound();
  return { row, incident: incidentOf(row, await read.facts.of(id)) };
}

/** Takes a state row and versions of facts; returns the incident they make. */
export function incidentOf(row: IncidentRow, versions: readonly FactVersion[]): Incident {
  // Facts are read after the row: a version saved in between belongs to a later state.
  const ledger = versions.filter(({ seq }) => seq <= row.version).reduce<Ledger>(withVersion, {});
  const { id, reference, company, organisation, version } = row;
  return { id, reference, company, organisation, version, ledger, snapshot: reviveIncident(row) };
}
