import { expect } from 'vitest';
import type { OpenedStore, Test } from '../kit/stores.ts';
import { at, begun, entry, factVersion } from './rows.ts';

/** What may not change, and what may go. */
export function historyContract(it: Test, opened: () => OpenedStore) {
  it('keeps one answer a person and key, until it is purged', async () => {
    const answer = {
      person: 'p-1',
      key: 'k',
      fingerprint: 'f',
      status: 200,
      body: { version: 2 },
      at: at('01:00'),
    };
    const kept = await Promise.all([1, 2].map(() => opened().store.tx((q) => q.answers.keep(answer))));
    expect(kept.toSorted()).toEqual([false, true]);
    expect(await opened().store.tx((q) => q.answers.keep({ ...answer, person: 'p-2', body: null }))).toBe(
      true,
    );
    expect(await opened().store.read.answers.find('p-1', 'k')).toEqual(answer);
    expect(await opened().store.read.answers.find('p-2', 'k')).toMatchObject({ body: null });
    await opened().store.tx((q) => q.answers.purgeBefore(at('01:00')));
    expect(await opened().store.read.answers.find('p-1', 'k')).toEqual(answer);
    await opened().store.tx((q) => q.answers.purgeBefore(at('01:01')));
    expect(await opened().store.read.answers.find('p-1', 'k')).toBeNull();
  });

  it('gives the lines of one type, oldest first', async () => {
    await opened().store.tx(async (q) => {
      await begun(q, 'types');
      await q.entries.append(
        [2, 3, 4].map((seq) => entry('types', seq, { type: seq === 3 ? 'line.added' : 'x' })),
      );
    });
    const found = await opened().store.read.entries.ofType('types', 'x');
    expect(found.map(({ seq }) => seq)).toEqual([2, 4]);
  });

  it('lets nobody change, delete or replace a line or a version, by whatever program', async () => {
    await opened().store.tx(async (q) => {
      await begun(q, 'history');
      await q.facts.append('history', [factVersion()]);
      await q.entries.append([entry('history', 2)]);
    });
    for (const table of ['chronology', 'fact']) {
      await expect(
        opened().raw(`UPDATE ${table} SET recorded_at = 'x' WHERE incident = 'history'`),
      ).rejects.toThrow('append-only');
      await expect(opened().raw(`DELETE FROM ${table} WHERE incident = 'history'`)).rejects.toThrow(
        'append-only',
      );
    }
    await expect(
      opened().store.tx((q) => q.entries.append([entry('history', 2, { type: 'other' })])),
    ).rejects.toThrow();
    await expect(opened().raw("DELETE FROM incident WHERE id = 'history'")).rejects.toThrow(/foreign key/i);
    expect(await opened().store.read.entries.of('history')).toEqual([
      entry('history', 1),
      entry('history', 2),
    ]);
    expect(await opened().store.read.facts.of('history')).toEqual([factVersion()]);
  });
}
