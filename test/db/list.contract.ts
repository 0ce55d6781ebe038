import { expect } from 'vitest';
import type { IncidentFilter } from '../../db/incidents/list.ts';
import type { OpenedStore, Test } from '../kit/stores.ts';
import { at, day, incidentRow } from './rows.ts';

const rows = [
  incidentRow('later', { nextDue: day('2026-12-20'), company: '青葉商事', organisation: 'aoba' }),
  incidentRow('none-old', { openedAt: at('01:00'), title: '100%_送信ミス' }),
  incidentRow('soon-old', {
    nextDue: day('2026-12-01'),
    openedAt: at('01:00'),
    organisation: 'aoba',
    file: 'closed',
  }),
  incidentRow('soon-new', { nextDue: day('2026-12-01'), openedAt: at('02:00'), company: 'Ａｏｂａ Trading' }),
  incidentRow('none-new', { openedAt: at('02:00'), organisation: 'aoba', reference: 'INC-2026-0147' }),
];

/** The order of lists and what narrows them, on a store that is empty at first. */
export function listContract(it: Test, opened: () => OpenedStore) {
  it('starts empty and can be filled', async () => {
    expect(await opened().store.read.incidents.list({ limit: 1, offset: 0 })).toEqual([]);
    await opened().store.tx(async (q) => {
      for (const row of rows) await q.incidents.insert(row);
    });
  });

  it('begins with the next deadline, ends with those that have none, the newest first among equals', async () => {
    const found = await opened().store.read.incidents.list({ limit: 10, offset: 0 });
    expect(found.map(({ id }) => id)).toEqual(['soon-new', 'soon-old', 'later', 'none-new', 'none-old']);
  });

  it('goes on where the page before ended', async () => {
    const found = await opened().store.read.incidents.list({ limit: 2, offset: 2 });
    expect(found.map(({ id }) => id)).toEqual(['later', 'none-new']);
  });

  it('leaves the wide columns out', async () => {
    const [first] = await opened().store.read.incidents.list({ limit: 1, offset: 0 });
    const { phase, context, dates, contact, head, machineVersion, origin, ...summary } = incidentRow(
      'soon-new',
      rows[3],
    );
    expect(first).toEqual(summary);
  });

  it.each<[string, IncidentFilter, string[]]>([
    ['an organisation', { organisation: 'aoba' }, ['soon-old', 'later', 'none-new']],
    ['a state of the file', { file: 'closed' }, ['soon-old']],
    ['both', { organisation: 'aoba', file: 'open' }, ['later', 'none-new']],
    ['part of the company', { text: '葉商' }, ['later']],
    ['part of the reference in small letters', { text: 'inc-2026' }, ['none-new']],
    ['half of a name in large letters', { text: 'TRADING' }, ['soon-new']],
    ['a percent sign and underline as they stand', { text: '%_' }, ['none-old']],
    ['a backslash', { text: '\\' }, []],
    ['text within an organisation', { text: '0147', organisation: 'aoba', file: 'open' }, ['none-new']],
  ])('can be narrowed to %s', async (_, filter, ids) => {
    const found = await opened().store.read.incidents.list({ ...filter, limit: 10, offset: 0 });
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(await opened().store.read.incidents.count(filter)).toBe(ids.length);
  });
}
