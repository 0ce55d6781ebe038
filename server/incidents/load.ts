import type { StoredDocument } from '../../db/documents/store.ts';
import type { Reading } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import type { Documents } from '../../shared/documents/document.ts';
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
  read: Pick<Reading, 'incidents' | 'facts' | 'documents'>,
  id: string,
  person: Person,
): Promise<Loaded> {
  for (let attempt = 0; ; attempt += 1) {
    const row = await read.incidents.get(id);
    if (!row || !maySee(person, row.organisation)) throw notFound();
    const documents = await read.documents.of(id);
    // A document saved in between belongs to a later state of the incident: then both are read again.
    if (attempt < MOST_ATTEMPTS && documents.some(({ seq }) => seq > row.version)) continue;
    return { row, incident: incidentOf(row, await read.facts.of(id), documents) };
  }
}

/** More than that many saves do not fall between two reads. */
const MOST_ATTEMPTS = 20;

/** Takes a state row, versions of facts and documents; returns the incident they make. */
export function incidentOf(
  row: IncidentRow,
  versions: readonly FactVersion[],
  stored: readonly StoredDocument[],
): Incident {
  // Facts are read after the row: a version saved in between belongs to a later state.
  const ledger = versions.filter(({ seq }) => seq <= row.version).reduce<Ledger>(withVersion, {});
  const { id, reference, company, organisation, version } = row;
  const documents: Documents = Object.fromEntries(stored.map(({ document }) => [document.id, document]));
  return { id, reference, company, organisation, version, ledger, documents, snapshot: reviveIncident(row) };
}
