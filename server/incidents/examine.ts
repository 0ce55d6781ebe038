import type { Reading } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import type { FactVersion } from '../../shared/facts/ledger.ts';
import { firstBreak } from '../../shared/incidents/chain.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { replay } from '../../shared/incidents/replay.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import { type Lost, unkept } from './examine-documents.ts';
import { incidentOf, type Loaded } from './load.ts';

/** What is wrong with one incident: where, in a sentence. */
export type Finding = { reference: string } & Lost;

/** Takes an id; returns null where chain, replay, stored state and kept words agree, otherwise the first disagreement. */
export async function examine(
  read: Pick<Reading, 'incidents' | 'facts' | 'entries' | 'documents'>,
  id: string,
): Promise<Finding | null> {
  const row = await read.incidents.get(id);
  if (!row) return null;
  const lines = await read.entries.of(id, { to: row.version });
  const stored = incidentOf(row, await read.facts.of(id), await read.documents.of(id));
  const lost = disagreement({ row, incident: stored }, lines) ?? (await unkept(read, id, lines));
  return lost && { reference: row.reference, ...lost };
}

/** Takes an incident as stored and its lines; returns where the chain breaks, which line the machine refuses, or what is stored otherwise than the lines lead to; null where all agree. */
export function disagreement({ row, incident }: Loaded, lines: readonly Entry[]): Lost | null {
  const broken = firstBreak(row.id, lines, { seq: row.version, hash: row.head });
  if (broken) return { seq: broken.seq, what: `the chain breaks here (${broken.what})` };
  const replayed = replay(row.id, row.organisation, lines);
  if (!replayed.ok)
    return { seq: 'seq' in replayed ? replayed.seq : null, what: 'the machine refuses this line' };
  const differs = difference(replayed.value, incident, row);
  if (!differs) return null;
  return { seq: null, what: `the stored ${differs} is not what the chronology leads to` };
}

function difference(replayed: Incident, stored: Incident, row: IncidentRow): string | null {
  const facts = ({ ledger }: Incident) => Object.values(ledger).flat() as FactVersion[]; // versions of every key
  const pairs: [string, unknown, unknown][] = [
    ['reference', replayed.reference, row.reference],
    ['company', replayed.company, row.company],
    ['phase', replayed.snapshot.value, stored.snapshot.value],
    ['context', replayed.snapshot.context, stored.snapshot.context],
    ['documents', replayed.documents, stored.documents],
    ['version', replayed.version, row.version],
    ['fact ledger', facts(replayed).sort(bySeq), facts(stored).sort(bySeq)],
  ];
  return pairs.find(([, one, other]) => canonical(one) !== canonical(other))?.[0] ?? null;
}

const bySeq = (a: FactVersion, b: FactVersion) => a.seq - b.seq;
