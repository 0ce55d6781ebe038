import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/deadlines/assess.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { isOwn, rulerDays, rulerMarks } from '../../web/deadlines/ruler-days.ts';
import { at, harmless, reportsOf } from '../deadlines/kit.ts';

const dayOne = '2026-10-31' as Day;
const deadlines = reportsOf({
  ...harmless,
  awareAt: at('2026-10-31T02:14+09:00'),
  wrongfulPurpose: 'yes',
});
const notice = {
  rule: 'principal-notice',
  target: '2026-11-09' as Day,
  cutoff: null,
  state: 'open',
} as const;
const marks = rulerMarks(dayOne, deadlines, [notice]);
const days = rulerDays(dayOne, marks, '2026-11-03' as Day);

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
    expect(marks.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'guidance 2026-11-02',
      'limit 2026-11-04',
      'unused 2026-11-29',
      'raw 2026-12-29',
      'statutory 2027-01-04',
      'target 2026-11-09',
    ]);
  });
  test('draws promises with a shape of their own, own dates apart, and what both laws ask on one day once', () => {
    const situation = {
      ...harmless,
      awareAt: at('2026-10-31T02:14+09:00'),
      sectors: ['card' as const, 'eu' as const],
      financialHarm: 'yes' as const,
    };
    const all = deadlinesFor(situation, assess(situation));
    const cutoff = {
      rule: 'ppc-preliminary' as const,
      target: null,
      cutoff: at('2026-11-04T17:00+09:00'),
      state: 'open' as const,
    };
    const drawn = rulerMarks(dayOne, all, [notice, cutoff]);
    expect(drawn.filter(({ kind }) => kind === 'agreed').map(({ day }) => day)).toEqual([
      '2026-11-05',
      '2026-11-16',
      '2026-11-03',
    ]);
    expect(drawn.filter(isOwn).map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'target 2026-11-09',
      'cutoff 2026-11-04',
    ]);
    expect(drawn.some(({ rule }) => rule === 'insurer-notice')).toBe(false);
    const numbers = {
      ...situation,
      wrongfulPurpose: 'yes' as const,
      myNumber: {
        included: 'yes' as const,
        wrongful: 'yes' as const,
        openToPublic: 'no' as const,
        people: 1,
      },
    };
    const both = rulerMarks(dayOne, deadlinesFor(numbers, assess(numbers)), []);
    expect(both.filter(({ kind }) => kind === 'limit' || kind === 'statutory')).toHaveLength(2);
  });
  test('ends with the last deadline when today is long past it', () => {
    expect(rulerDays(dayOne, marks, '2028-01-01' as Day).at(-1)?.day).toBe('2027-01-05');
  });
});
