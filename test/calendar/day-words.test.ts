import { describe, expect, test } from 'vitest';
import { dayFrom } from '../../shared/calendar/dates.ts';
import { dayWords, shortDayWords } from '../../shared/calendar/day-words.ts';

describe('a day in words', () => {
  test('carries its weekday in both languages', () => {
    expect(dayWords(dayFrom(2026, 11, 21))).toEqual({ ja: '2026年11月21日（土）', en: 'Sat 21 Nov 2026' });
  });
  test('says that it is a holiday', () => {
    expect(dayWords(dayFrom(2026, 11, 23))).toEqual({
      ja: '2026年11月23日（月・祝）',
      en: 'Mon 23 Nov 2026 (holiday)',
    });
  });
  test('leaves the year out when short', () => {
    expect(shortDayWords(dayFrom(2026, 12, 29))).toEqual({ ja: '12月29日（火）', en: 'Tue 29 Dec' });
  });
});
