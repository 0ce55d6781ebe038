import type { Queries } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import { GENESIS, seal } from '../../shared/incidents/chain.ts';
import type { DocumentDecision } from '../../shared/incidents/documents/subject.ts';
import { isDocumentEvent } from '../../shared/incidents/events.ts';
import type { Decision } from '../../shared/incidents/settle.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { addedFacts, derivedColumns, headOf } from './rows.ts';

/** What a decision on a document keeps beside the chronology; others keep nothing there. */
export type Kept = Decision & Partial<Pick<DocumentDecision, 'versions' | 'remarks'>>;

type Beside = Pick<IncidentRow, 'origin' | 'contact'>;

/** Writes a new incident: state, facts and first lines go in together. */
export async function insertIncident(
  q: Queries,
  decision: Decision,
  beside: Beside,
  now: Instant,
): Promise<void> {
  const { id, reference, company, organisation } = decision.next;
  const lines = seal(id, { seq: 0, hash: GENESIS }, decision.events);
  const columns = derivedColumns(decision.next, [], now);
  await q.incidents.insert({
    id,
    reference,
    company,
    organisation,
    ...beside,
    ...columns,
    head: headOf(lines),
    openedAt: now,
  });
  await q.entries.append(lines);
  await q.facts.append(id, addedFacts(decision));
}

/** Writes what a decision changed over the row it was made from; returns false when another version is stored by now. */
export async function saveIncident(
  q: Queries,
  row: IncidentRow,
  decision: Kept,
  now: Instant,
): Promise<boolean> {
  const lines = seal(row.id, { seq: row.version, hash: row.head }, decision.events);
  const replaced = await q.incidents.replace(
    { ...row, ...derivedColumns(decision.next, row.dates ?? [], now), head: headOf(lines) },
    row.version,
  );
  if (!replaced) return false;
  await q.entries.append(lines);
  await q.facts.append(row.id, addedFacts(decision));
  await saveDocuments(q, row.id, decision);
  return true;
}

async function saveDocuments(
  q: Queries,
  incident: string,
  { next, events, versions = [], remarks = [] }: Kept,
): Promise<void> {
  for (const id of new Set(events.filter(isDocumentEvent).map(({ document }) => document))) {
    const document = next.documents[id];
    if (document) await q.documents.put(incident, { document, seq: next.version });
  }
  await q.documents.appendVersions(incident, versions);
  await q.documents.appendRemarks(incident, remarks);
}
