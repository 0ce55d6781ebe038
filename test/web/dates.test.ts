import { describe, expect, test } from 'vitest';
import type { Day, Instant } from '../../shared/kernel/days.ts';
import { dayNear, endOf, fullDay, fullMoment, grouped, shortMoment } from '../../web/kit/dates.ts';

const holiday = '2026-11-03' as Day;
const at = '2026-11-03T01:24:00.000Z' as Instant;

describe('a date on a screen', () => {
  test('names weekday and holiday in both languages', () => {
    expect(fullDay(holiday)).toEqual({ ja: '2026/11/3（火・祝）', en: 'Tue 3 Nov 2026 (holiday)' });
  });
  test('is the date in Japan, whatever zone the machine is in', () => {
    expect(fullMoment(at)).toEqual({
      ja: '2026/11/3（火・祝）10:24 JST',
      en: 'Tue 3 Nov 2026 (holiday) 10:24 JST',
    });
    expect(shortMoment('2026-11-02T15:00:00.000Z' as Instant).ja).toBe('11/3（火・祝）00:00');
  });
  test('ends at 24:00 of its day, and says the year only where it is another one', () => {
    expect(endOf('2026-11-04' as Day, holiday)).toEqual({ ja: '11/4（水）24:00', en: 'Wed 4 Nov, 24:00' });
    expect(endOf('2027-01-04' as Day, holiday).ja).toBe('2027/1/4（月）24:00');
  });
  test('leaves out the year of today in both languages', () => {
    expect(dayNear('2026-11-09' as Day, holiday)).toEqual({ ja: '11/9（月）', en: 'Mon 9 Nov' });
    expect(dayNear('2025-11-10' as Day, holiday).en).toBe('Mon 10 Nov 2025');
  });
});

describe('a number on a screen', () => {
  test('has commas between thousands', () => expect(grouped(5600)).toBe('5,600'));
});
