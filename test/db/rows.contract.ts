import { expect } from 'vitest';
import type { OpenedStore, Test } from '../kit/stores.ts';
import { at, begun, day, entry, factVersion, incidentRow } from './rows.ts';

/** What goes in comes out. */
export function rowsContract(it: Test, opened: () => OpenedStore) {
  it('gives an incident back as it was put in', async () => {
    const row = incidentRow('whole', {
      organisation: 'org-1',
      origin: 'veris/1',
      contact: { phone: '090-0000-0000' },
      nextDue: day('2026-12-01'),
      people: 2_000_000_000,
    });
    await opened().store.tx((q) => q.incidents.insert(row));
    expect(await opened().store.read.incidents.get('whole')).toEqual(row);
    expect(await opened().store.read.incidents.byOrigin('veris/1')).toEqual({ id: 'whole' });
  });

  it('keeps what is not known apart from every value', async () => {
    const row = await opened().store.tx((q) => begun(q, 'unknown'));
    expect(await opened().store.read.incidents.get('unknown')).toEqual(row);
    expect(await opened().store.read.incidents.get('nobody')).toBeNull();
    expect(await opened().store.read.incidents.byOrigin('nothing')).toBeNull();
  });

  it('refuses a second incident of the same origin or reference', async () => {
    await opened().store.tx((q) => begun(q, 'first', { origin: 'twice' }));
    await expect(opened().store.tx((q) => begun(q, 'second', { origin: 'twice' }))).rejects.toThrow(
      /unique/i,
    );
    await expect(opened().store.tx((q) => begun(q, 'third', { reference: 'INC-first' }))).rejects.toThrow(
      /unique/i,
    );
  });

  it('gives the lines of a chronology back oldest first, in part or whole', async () => {
    const lines = Array.from({ length: 120 }, (_, i) =>
      entry('lines', i + 1, { occurredAt: i % 2 ? at('00:10') : null }),
    );
    await opened().store.tx(async (q) => {
      await q.incidents.insert(incidentRow('lines'));
      await q.entries.append(lines);
    });
    expect(await opened().store.read.entries.of('lines')).toEqual(lines);
    expect(await opened().store.read.entries.of('lines', { from: 10, to: 12 })).toEqual(lines.slice(9, 12));
    expect(await opened().store.read.entries.of('lines', { from: 119 })).toEqual(lines.slice(118));
    expect(await opened().store.read.entries.latest('lines', 2)).toEqual(lines.slice(-2));
  });

  it('gives every version of every fact back, whatever its value looks like', async () => {
    const versions = [
      factVersion({ key: 'accessFrom', value: '2026-11-01' }),
      factVersion({ value: '2026' }),
      factVersion({ value: 'null', version: 2, seq: 2, reason: '訂正' }),
      factVersion({ value: '{"a":1}', version: 3, seq: 3 }),
      factVersion({ value: null, certainty: 'unknown', version: 4, seq: 4 }),
      factVersion({ key: 'cardNumbers', value: 0, seq: 4 }),
      factVersion({
        key: 'principalCount',
        value: { gross: null, deduplicated: 1_200, maximum: null },
        seq: 5,
      }),
    ];
    await opened().store.tx(async (q) => {
      await begun(q, 'facts');
      await q.facts.append('facts', versions.toReversed());
      await q.facts.append('facts', []);
    });
    expect(await opened().store.read.facts.of('facts')).toEqual([
      versions[0],
      versions[1],
      versions[2],
      versions[3],
      versions[5],
      versions[4],
      versions[6],
    ]);
  });

  it('pages through all ids', async () => {
    const first = await opened().store.read.incidents.ids('', 3);
    expect(first).toHaveLength(3);
    const rest = await opened().store.read.incidents.ids(first.at(-1) ?? '', 1_000);
    expect(new Set([...first, ...rest]).size).toBe(await opened().store.read.incidents.count({}));
  });
}
