import holidayJp from '@holiday-jp/holiday_jp';
import { describe, expect, test } from 'vitest';
import { closedReason, nextOpenDay } from '../../shared/calendar/closed-days.ts';
import { dayFrom, yearOf } from '../../shared/calendar/dates.ts';
import { holidayName } from '../../shared/calendar/holidays.ts';
import {
  CALENDAR_VERSION,
  isOfficialYear,
  lastOfficialYear as last,
  officialEquinoxes,
} from '../../shared/calendar/official-years.ts';
import { type Day, plusDays, weekday } from '../../shared/kernel/days.ts';

const published = new Map<string, string>(
  Object.values(holidayJp.holidays).map(({ date, name }) => [date, name]),
);

function daysOf(firstYear: number, lastYear: number): Day[] {
  const days: Day[] = [];
  for (let day = dayFrom(firstYear, 1, 1); day <= dayFrom(lastYear, 12, 31); day = plusDays(day, 1))
    days.push(day);
  return days;
}

/** The published table calls both kinds 休日; a substitute carries the name of the day it stands for. */
const asPublished = (name: string | undefined) => {
  if (name === undefined) return null;
  if (name.endsWith('振替休日')) return '振替休日';
  return name === '休日' ? '国民の休日' : name;
};

describe('holidays', () => {
  test('are those of the published table on every day from 2022 to 2050, by name', () => {
    const differing = daysOf(2022, 2050).filter(
      (day) => (holidayName(day)?.ja ?? null) !== asPublished(published.get(day)),
    );
    expect(differing).toEqual([]);
  });
  test('are those of the published table on every day from 2007 to 2021, one-off laws included', () => {
    const differing = daysOf(2007, 2021).filter((day) => (holidayName(day) !== null) !== published.has(day));
    expect(differing).toEqual([]);
  });
  test.each([
    [2026, 9, 22, '国民の休日'],
    [2032, 9, 21, '国民の休日'],
    [2026, 5, 6, '振替休日'],
    [2027, 3, 22, '振替休日'],
    [2019, 5, 1, '天皇の即位の日'],
    [2021, 7, 23, 'スポーツの日'],
  ])('have %i-%i-%i as %s', (year, month, date, name) => {
    expect(holidayName(dayFrom(year, month, date))?.ja).toBe(name);
  });
  test('number as in the independent calculation for 2022 to 2030', () => {
    const counts = [2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030].map(
      (year) => daysOf(year, year).filter(holidayName).length,
    );
    expect(counts).toEqual([16, 17, 21, 19, 18, 17, 16, 19, 19]);
  });
  test('answer for years outside the table without failing', () => {
    expect(holidayName(dayFrom(2003, 1, 1))?.ja).toBe('元日');
    expect(isOfficialYear(2003)).toBe(false);
  });
});

describe('a closed day', () => {
  test('is a weekend, a holiday or 12/29 to 1/3, and nothing else', () => {
    const differing = daysOf(2022, 2050).filter((day) => {
      const closed =
        [0, 6].includes(weekday(day)) || published.has(day) || /12-(29|3\d)$|01-0[1-3]$/.test(day);
      return closed !== (closedReason(day) !== null);
    });
    expect(differing).toEqual([]);
  });
  test.each([
    [2026, 11, 21, '土曜日'],
    [2026, 11, 22, '日曜日'],
    [2026, 11, 23, '勤労感謝の日'],
    [2026, 12, 29, '年末年始'],
    [2027, 1, 1, '元日'],
    [2027, 1, 3, '年末年始'],
  ])('says why on %i-%i-%i: %s', (year, month, date, reason) => {
    expect(closedReason(dayFrom(year, month, date))?.ja).toBe(reason);
  });
  test('is not 28 December nor 4 January', () => {
    expect([dayFrom(2026, 12, 28), dayFrom(2027, 1, 4)].map(closedReason)).toEqual([null, null]);
  });
});

describe('the next open day', () => {
  test('is the day itself when it is open', () => {
    const day = dayFrom(2026, 4, 30);
    expect(nextOpenDay(day)).toEqual({ day, skipped: [] });
  });
  test('lies after the whole of Golden Week, naming each day skipped', () => {
    const { day, skipped } = nextOpenDay(dayFrom(2026, 5, 2));
    expect(day).toBe('2026-05-07');
    expect(skipped.map(({ reason }) => reason.ja)).toEqual([
      '土曜日',
      '憲法記念日',
      'みどりの日',
      'こどもの日',
      '振替休日',
    ]);
  });
});

describe('the table of official years', () => {
  test('runs from 2007 without a gap', () => {
    const years = Object.keys(officialEquinoxes).map(Number);
    expect(years).toEqual(years.map((_, at) => 2007 + at));
    expect([2006, 2007, 2027, last, last + 1].map(isOfficialYear)).toEqual([false, true, true, true, false]);
  });
  test('has only days on which an equinox can fall', () => {
    const odd = Object.values(officialEquinoxes).filter(
      ([spring, autumn]) => ![20, 21].includes(spring) || ![22, 23].includes(autumn),
    );
    expect(odd).toEqual([]);
  });
  test('ends with the year that the version of the calendar names', () => {
    expect(CALENDAR_VERSION).toMatch(new RegExp(`^\\d{4}\\.\\d+/${last}$`));
  });
});

describe('a year beyond the table', () => {
  test('has closed days, and is told to be computed', () => {
    expect(closedReason(dayFrom(last + 1, 11, 3))?.ja).toBe('文化の日');
    expect(isOfficialYear(last + 1)).toBe(false);
  });
  test('is where a day at the end of the last official year rolls to', () => {
    const { day } = nextOpenDay(dayFrom(last, 12, 31));
    expect([yearOf(day), isOfficialYear(yearOf(day))]).toEqual([last + 1, false]);
  });
});
