import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importVeris } from '../../server/imports/import.ts';
import { incidentOf } from '../../server/incidents/load.ts';
import { verisFile } from '../../shared/imports/veris-file.ts';
import { firstBreak } from '../../shared/incidents/chain.ts';
import { replay } from '../../shared/incidents/replay.ts';
import { type OpenedStore, onSqlite } from '../kit/stores.ts';
import { extract, now, numbered, wrapped } from './kit.ts';

let opened: OpenedStore;
let ids = 0;
beforeEach(async () => {
  opened = await onSqlite();
});
afterEach(() => opened.end());

function importing(json: unknown, told?: (done: number) => void) {
  const file = verisFile(json);
  if (!file) throw new Error('no file');
  return importVeris(
    { store: opened.store, now: () => now, newId: () => `imported-${++ids}` },
    file,
    { realNames: false },
    told,
  );
}
const stored = () => opened.store.read.incidents.count({});

describe('an import', () => {
  test('takes all 28 records, each with a chain that verifies and a state that replays', async () => {
    const done: number[] = [];
    const { imported, skipped, refused, warnings } = await importing(extract, (count) => done.push(count));
    expect([imported.length, skipped.length, refused.length, await stored()]).toEqual([28, 0, 0, 28]);
    expect(done.at(-1)).toBe(28);
    expect(imported.at(-1)?.reference).toBe('INC-2026-0028');
    expect(warnings).toBeGreaterThan(28);
    for (const { id, reference } of imported) {
      const row = await opened.store.read.incidents.get(id);
      if (!row) throw new Error(`${reference} is not stored`);
      const lines = await opened.store.read.entries.of(id);
      expect(firstBreak(id, lines, { seq: row.version, hash: row.head })).toBeNull();
      const again = replay(id, null, lines);
      if (!again.ok) throw new Error(`${reference} does not replay`);
      const incident = incidentOf(row, await opened.store.read.facts.of(id), []);
      expect(again.value.ledger).toEqual(incident.ledger);
      expect(await opened.store.read.documents.of(id)).toEqual([]);
      expect(again.value.snapshot.value).toEqual(incident.snapshot.value);
      expect(again.value.snapshot.context).toEqual(incident.snapshot.context);
      expect(row).toMatchObject({
        verdict: 'notReportable',
        nextDue: null,
        organisation: null,
        contact: null,
      });
      expect(lines[0]?.by).toEqual({
        kind: 'import',
        source: 'VERIS Community Database (VCDB), CC BY-SA 4.0',
      });
    }
  });
  test('adds nothing the second time', async () => {
    const first = await importing(extract);
    const second = await importing(extract);
    expect([second.imported, second.refused, second.warnings, await stored()]).toEqual([[], [], 0, 28]);
    expect(second.skipped.map(({ id }) => id)).toEqual(first.imported.map(({ id }) => id));
  });
  test('adds a record once though it stands in the file twice, or two imports run at a time', async () => {
    const twice = await importing([numbered(1), numbered(1)]);
    expect([twice.imported.length, twice.skipped.length]).toEqual([1, 1]);
    const both = await Promise.all([importing([numbered(3)]), importing([numbered(3)])]);
    expect(both.flatMap(({ imported }) => imported)).toHaveLength(1);
    expect(await stored()).toBe(2);
  });
  test('of a half-broken list takes the good records, names the bad ones and gives out no number in vain', async () => {
    const bad = wrapped({ timeline: { incident: 'spring' } }, {}, 4);
    const { imported, refused } = await importing([numbered(1), bad, 'text', { veris: {} }, numbered(3)]);
    expect(imported.map(({ reference }) => reference)).toEqual(['INC-2026-0001', 'INC-2026-0002']);
    expect(refused.map(({ record }) => record)).toEqual(['test-4', '#3', '#4']);
    expect(refused.every(({ words }) => words.ja !== '' && words.en !== '')).toBe(true);
    expect(await stored()).toBe(2);
  });
  test('goes on where it stopped when the storage fails in the middle', async () => {
    const file = verisFile(extract);
    if (!file) throw new Error('no file');
    let writes = 0;
    const failing = {
      ...opened.store,
      tx: ((work) =>
        ++writes > 10 ? Promise.reject(new Error('disk')) : opened.store.tx(work)) as typeof opened.store.tx,
    };
    await expect(
      importVeris({ store: failing, now: () => now, newId: () => `imported-${++ids}` }, file, {
        realNames: false,
      }),
    ).rejects.toThrow('disk');
    expect(await stored()).toBe(10);
    const { imported, skipped } = await importing(extract);
    expect([imported.length, skipped.length]).toEqual([18, 10]);
  });
});
