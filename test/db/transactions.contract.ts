import { expect } from 'vitest';
import type { OpenedStore, Test } from '../kit/stores.ts';
import { begun, entry } from './rows.ts';

/** All or nothing, and one winner. */
export function transactionsContract(it: Test, opened: () => OpenedStore) {
  it('lets exactly one of ten writers win, and loses no line', async () => {
    const row = await opened().store.tx((q) => begun(q, 'race'));
    const wins = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        opened().store.tx(async (q) => {
          const won = await q.incidents.replace({ ...row, version: 2, title: `${i}` }, 1);
          if (won) await q.entries.append([entry('race', 2, { body: { writer: i } })]);
          return won;
        }),
      ),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
    const winner = wins.indexOf(true);
    expect(await opened().store.read.incidents.get('race')).toMatchObject({ version: 2, title: `${winner}` });
    expect((await opened().store.read.entries.of('race')).map(({ body }) => body.writer)).toEqual([
      undefined,
      winner,
    ]);
  });

  it('stores nothing of a transaction that fails', async () => {
    const failing = opened().store.tx(async (q) => {
      await begun(q, 'half');
      await q.counters.next('half');
      throw new Error('on second thoughts');
    });
    await expect(failing).rejects.toThrow('on second thoughts');
    expect(await opened().store.read.incidents.get('half')).toBeNull();
    expect(await opened().store.read.entries.of('half')).toEqual([]);
    expect(await opened().store.tx((q) => q.counters.next('half'))).toBe(1);
  });

  it('stores what arrives together with a transaction that fails', async () => {
    const outcomes = await Promise.allSettled([
      opened().store.tx((q) => begun(q, 'beside-1')),
      opened().store.tx(async (q) => {
        await begun(q, 'fails');
        await q.entries.append([entry('nobody', 1)]);
      }),
      opened().store.tx((q) => begun(q, 'beside-2')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const found = await Promise.all(
      ['beside-1', 'fails', 'beside-2'].map((id) => opened().store.read.incidents.get(id)),
    );
    expect(found.map((row) => row?.id)).toEqual(['beside-1', undefined, 'beside-2']);
  });

  it('refuses a transaction inside a transaction and queries after its end', async () => {
    await expect(opened().store.tx(() => opened().store.tx(async () => 1))).rejects.toThrow(
      'inside a transaction',
    );
    const leaked = await opened().store.tx(async (q) => ({ q }));
    await expect(leaked.q.counters.next('leaked')).rejects.toThrow('over');
  });

  it('counts without a gap or a double under concurrency', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 20 }, () => opened().store.tx((q) => q.counters.next('reference/2026'))),
    );
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await opened().store.tx((q) => q.counters.next('reference/2027'))).toBe(1);
  });
}
