import { describe, expect, test } from 'vitest';
import { clockedDuties } from '../../shared/deadlines/duty-ids.ts';
import type { IncidentListItem } from '../../shared/incidents/view.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { currentStop, grouped, shortNameOf } from '../../web/incidents/list-groups.ts';
import { duties as en } from '../../web/messages/en/duties.ts';
import { duties as ja } from '../../web/messages/ja/duties.ts';

const item = (over: Partial<IncidentListItem>) =>
  ({ id: '1', rail: [], nextDue: null, ...over }) as unknown as IncidentListItem; // only what grouping looks at
const today = '2026-11-03' as Day;
const due = (nextDue: string | null) => item({ nextDue: nextDue as Day | null });

describe('the list of incidents', () => {
  test('is grouped by the nearest open date, empty groups left out', () => {
    const items = ['2026-11-01', '2026-11-03', '2026-11-06', '2026-11-07', null].map(due);
    expect(grouped(items, today).map(({ group }) => group)).toEqual([
      'overdue',
      'today',
      'threeDays',
      'later',
      'none',
    ]);
    expect(grouped([due('2026-11-04')], today).map(({ group }) => group)).toEqual(['threeDays']);
  });
  test('names the next duty shortly in both languages, a contract as one', () => {
    for (const rule of clockedDuties)
      for (const names of [ja, en]) expect(shortNameOf(rule, names)).not.toBe(names.contract);
    expect(shortNameOf('contract:デモ商事', ja)).toBe('契約の通知');
  });
  test('shows a blocked stop before one that is only open', () => {
    const rail = [
      { code: 'intake', status: 'done' },
      { code: 'containment', status: 'in_progress' },
      { code: 'preliminary_report', status: 'blocked' },
    ] as const;
    expect(currentStop(item({ rail }))?.code).toBe('preliminary_report');
  });
});
