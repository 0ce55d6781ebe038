import { expect } from 'vitest';
import type { CalendarFeed, IncidentRow } from '../../db/tables.ts';
import type { CalendarDate } from '../../shared/deadlines/calendar-dates.ts';
import type { OpenedStore, Test } from '../kit/stores.ts';
import { at, day, incidentRow } from './rows.ts';

const feed = (id: string, but: Partial<CalendarFeed> = {}): CalendarFeed => ({
  id,
  secretHash: id.padEnd(64, '0'),
  person: 'p-feeds',
  incident: null,
  createdAt: at('00:00'),
  revokedAt: null,
  ...but,
});

const dates: readonly CalendarDate[] = [
  {
    rule: 'ppc-final',
    due: day('2026-12-20'),
    dueAt: null,
    state: 'fell',
    sequence: 3,
    changedAt: at('01:00'),
  },
  {
    rule: 'contract:𠮷野商事',
    due: null,
    dueAt: at('03:00'),
    state: 'open',
    sequence: 0,
    changedAt: at('01:00'),
  },
];

const own = (id: string, but: Partial<IncidentRow>) => incidentRow(id, { organisation: 'feeds', ...but });

/** Calendar feeds, and the dates they show. */
export function feedsContract(it: Test, opened: () => OpenedStore) {
  it('gives a feed back to whoever knows its secret, and to nobody else', async () => {
    const one = feed('secret', { incident: 'anything', revokedAt: at('02:00') });
    await opened().store.tx((q) => q.feeds.insert(one));
    expect(await opened().store.read.feeds.bySecret(one.secretHash)).toEqual(one);
    expect(await opened().store.read.feeds.bySecret('secret')).toBeNull();
  });

  it('refuses a second feed of the same secret', async () => {
    const twin = feed('twin', { secretHash: feed('secret').secretHash });
    await expect(opened().store.tx((q) => q.feeds.insert(twin))).rejects.toThrow(/unique/i);
  });

  it('lists the feeds of a person without their hashes, the newest first', async () => {
    await opened().store.tx(async (q) => {
      await q.incidents.insert(own('feeds-open', { nextDue: day('2026-12-01'), dates }));
      await q.feeds.insert(feed('older', { person: 'p-lists' }));
      await q.feeds.insert(
        feed('newer', { person: 'p-lists', incident: 'feeds-open', createdAt: at('05:00') }),
      );
      await q.feeds.insert(feed('other', { person: 'p-other' }));
    });
    const all = { person: 'p-lists', revokedAt: null };
    expect(await opened().store.read.feeds.of('p-lists')).toEqual([
      {
        ...all,
        id: 'newer',
        incident: 'feeds-open',
        createdAt: at('05:00'),
        reference: 'INC-feeds-open',
        organisation: 'feeds',
      },
      { ...all, id: 'older', incident: null, createdAt: at('00:00'), reference: null, organisation: null },
    ]);
    expect(await opened().store.read.feeds.of('nobody')).toEqual([]);
  });

  it('revokes a feed of its own person once, and keeps the first time', async () => {
    await opened().store.tx((q) => q.feeds.insert(feed('ends')));
    const revoke = (person: string, time: string) =>
      opened().store.tx((q) => q.feeds.revoke('ends', person, at(time)));
    expect(await revoke('somebody else', '06:00')).toBeNull();
    expect(await revoke('p-feeds', '07:00')).toBe(at('07:00'));
    expect(await revoke('p-feeds', '08:00')).toBe(at('07:00'));
    expect((await opened().store.read.feeds.bySecret(feed('ends').secretHash))?.revokedAt).toBe(at('07:00'));
  });

  it('shows the dates of files that are open or were changed lately, the next deadline first', async () => {
    await opened().store.tx(async (q) => {
      await q.incidents.insert(own('feeds-later', { nextDue: day('2026-12-02'), dates: null }));
      await q.incidents.insert(own('feeds-closed', { file: 'closed', updatedAt: at('04:00'), dates }));
      await q.incidents.insert(own('feeds-long-closed', { file: 'closed', updatedAt: at('02:59') }));
      await q.incidents.insert(own('feeds-dismissed', { file: 'dismissed', updatedAt: at('03:00') }));
    });
    const found = await opened().store.read.feeds.dated({ organisation: 'feeds', since: at('03:00') });
    expect(found.map(({ id }) => id)).toEqual([
      'feeds-open',
      'feeds-later',
      'feeds-closed',
      'feeds-dismissed',
    ]);
    expect(found[0]).toEqual({
      id: 'feeds-open',
      reference: 'INC-feeds-open',
      organisation: 'feeds',
      file: 'open',
      dates,
      updatedAt: at('00:00'),
    });
    expect(found[1]?.dates).toBeNull();
    const everybody = await opened().store.read.feeds.dated({ since: at('03:00') });
    expect(everybody.map(({ id }) => id)).toEqual(expect.arrayContaining(found.map(({ id }) => id)));
    expect(everybody.length).toBeGreaterThan(found.length);
  });

  it('shows one incident however old, to its own organisation', async () => {
    const one = { incident: 'feeds-long-closed', since: at('03:00') };
    const ids = async (more: { organisation?: string }) =>
      (await opened().store.read.feeds.dated({ ...one, ...more })).map(({ id }) => id);
    expect(await ids({})).toEqual(['feeds-long-closed']);
    expect(await ids({ organisation: 'feeds' })).toEqual(['feeds-long-closed']);
    expect(await ids({ organisation: 'aoba' })).toEqual([]);
  });

  it('never shows more than a thousand incidents', async () => {
    await opened().store.tx(async (q) => {
      for (let n = 0; n < 1_001; n++)
        await q.incidents.insert(incidentRow(`many-${n}`, { organisation: 'many' }));
    });
    const found = await opened().store.read.feeds.dated({ organisation: 'many', since: at('00:00') });
    expect(found).toHaveLength(1_000);
  });
}
