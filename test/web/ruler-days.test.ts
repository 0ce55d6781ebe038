import { describe, expect, test } from 'vitest';
import type { Day } from '../../shared/kernel/days.ts';
import { rulerDays, rulerMarks } from '../../web/deadlines/ruler-days.ts';
import { at, harmless, reportsOf } from '../deadlines/kit.ts';

const dayOne = '2026-10-31' as Day;
const deadlines = reportsOf({
  ...harmless,
  awareAt: at('2026-10-31T02:14+09:00'),
  wrongfulPurpose: 'yes',
});
const days = rulerDays(dayOne, deadlines, null, '2026-11-03' as Day);

describe('the ruler of days', () => {
  test('runs from day 1 to the day after the last deadline', () => {
    expect(days[0]?.day).toBe('2026-10-31');
    expect(days.at(-1)?.day).toBe('2027-01-05');
  });
  test('knows weekends, holidays and the year-end closure', () => {
    const closed = days.filter(({ closed }) => closed).map(({ day }) => day.slice(5));
    expect(closed.slice(0, 3)).toEqual(['10-31', '11-01', '11-03']);
    expect(days.filter(({ yearEnd }) => yearEnd)).toHaveLength(6);
  });
  test('marks guidance, limit, the day not used, the raw day and the day it rolls to', () => {
    expect(
      rulerMarks(dayOne, deadlines, '2026-11-09' as Day).map(({ kind, day }) => `${kind} ${day}`),
    ).toEqual([
      'guidance 2026-11-02',
      'limit 2026-11-04',
      'unused 2026-11-29',
      'raw 2026-12-29',
      'statutory 2027-01-04',
      'target 2026-11-09',
    ]);
  });
  test('ends with the last deadline when today is long past it', () => {
    expect(rulerDays(dayOne, deadlines, null, '2028-01-01' as Day).at(-1)?.day).toBe('2027-01-05');
  });
});
