import type { Reading } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import type { FactVersion } from '../../shared/facts/ledger.ts';
import { firstBreak } from '../../shared/incidents/chain.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { replay } from '../../shared/incidents/replay.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import { unkept } from './examine-documents.ts';
import { incidentOf } from './load.ts';

/** What is wrong with one incident: where, in a sentence. */
export type Finding = { reference: string; seq: number | null; what: string };

/** Takes an id; returns null where chain, replay and stored state agree, otherwise the first disagreement. */
export async function examine(
  read: Pick<Reading, 'incidents' | 'facts' | 'entries' | 'documents'>,
  id: string,
): Promise<Finding | null> {
  const row = await read.incidents.get(id);
  if (!row) return null;
  const { reference } = row;
  const lines = await read.entries.of(id, { to: row.version });
  const broken = firstBreak(id, lines, { seq: row.version, hash: row.head });
  if (broken) return { reference, seq: broken.seq, what: `the chain breaks here (${broken.what})` };
  const replayed = replay(id, row.organisation, lines);
  if (!replayed.ok)
    return { reference, seq: 'seq' in replayed ? replayed.seq : null, what: 'the machine refuses this line' };
  const stored = incidentOf(row, await read.facts.of(id), await read.documents.of(id));
  const differs = difference(replayed.value, stored, row);
  const words = differs ? null : await unkept(read, id, lines);
  if (words) return { reference, seq: words.seq, what: words.what };
  return differs
    ? { reference, seq: null, what: `the stored ${differs} is not what the chronology leads to` }
    : null;
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
