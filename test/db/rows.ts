import type { Queries } from '../../db/store.ts';
import type { IncidentRow } from '../../db/tables.ts';
import type { FactVersion } from '../../shared/facts/ledger.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import type { Day, Instant } from '../../shared/kernel/days.ts';
import type { Actor } from '../../shared/people/people.ts';

export const at = (time: string) => `2026-11-22T${time}:00.000Z` as Instant; // tests write times that exist
export const day = (text: string) => text as Day; // tests write days that exist

const by: Actor = { kind: 'person', id: 'p-1', name: '𠮷田 花子', party: 'coordinator' };

/** An incident row of a given id; what a test is about goes into `but`. */
export const incidentRow = (id: string, but: Partial<IncidentRow> = {}): IncidentRow => ({
  id,
  reference: `INC-${id}`,
  company: '株式会社𠮷野家具',
  organisation: null,
  title: '髙﨑支店のノートPCを紛失 💻',
  contact: null,
  origin: null,
  version: 1,
  machineVersion: 1,
  head: 'a'.repeat(64),
  openedAt: at('00:00'),
  updatedAt: at('00:00'),
  file: 'open',
  nextDue: null,
  nextRule: null,
  nextAt: null,
  dates: [],
  verdict: 'assessing',
  people: null,
  rail: ['done', 'now'],
  phase: { responding: { intake: 'reported' } },
  context: { consent: null, mails: ['か゛', 'が'], nested: { empty: {}, list: [] } },
  ...but,
});

/** Line `seq` of an incident's chronology. */
export const entry = (incident: string, seq: number, but: Partial<Entry> = {}): Entry => ({
  incident,
  seq,
  type: 'forensics.engaged',
  body: { vendor: '株式会社デジタル鑑識', cost: 0.5, note: null },
  by,
  recordedAt: at('01:00'),
  occurredAt: null,
  prev: '0'.repeat(64),
  hash: String(seq).padStart(64, '0'),
  ...but,
});

/** A version of the fact "police"; the store takes any JSON for a value. */
export const factVersion = (
  but: Partial<Omit<FactVersion, 'value'>> & { value?: unknown } = {},
): FactVersion => {
  const { value = '渋谷警察署に相談した', ...rest } = but;
  return {
    key: 'police',
    version: 1,
    value: value as FactVersion['value'], // on purpose wider: what a fact may hold is not the store's business
    certainty: 'confirmed',
    source: '担当者の話',
    asOf: at('00:30'),
    reason: null,
    by,
    recordedAt: at('01:00'),
    seq: 1,
    ...rest,
  };
};

/** Opens an incident with its first line, as every test of later lines needs. */
export async function begun(
  queries: Queries,
  id: string,
  but: Partial<IncidentRow> = {},
): Promise<IncidentRow> {
  const row = incidentRow(id, but);
  await queries.incidents.insert(row);
  await queries.entries.append([entry(id, 1)]);
  return row;
}
