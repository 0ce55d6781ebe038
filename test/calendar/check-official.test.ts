import { describe, expect, test } from 'vitest';
import { checkOfficial } from '../../shared/calendar/check-official.ts';
import { dayFrom } from '../../shared/calendar/dates.ts';
import type { Equinoxes } from '../../shared/calendar/official-years.ts';
import { listOf, moved } from './official-list.ts';

// A table of its own, so that the line added next February changes no test.
const table: Record<number, Equinoxes> = { 2026: [20, 23], 2027: [21, 23] };
const yearIn = (list: ReturnType<typeof listOf>, year: number) => {
  const finding = checkOfficial(list, table).find((it) => it.year === year);
  if (!finding) throw new Error(`nothing was found out about ${year}`);
  return finding;
};
const without = (list: ReturnType<typeof listOf>, day: string) => list.filter((it) => it.day !== day);

describe('a year of the table', () => {
  test('agrees with the list that it was taken from', () => {
    const findings = checkOfficial(listOf(2026, 2027), table);
    expect(findings.map(({ year, isKnown }) => [year, isKnown])).toEqual([
      [2026, true],
      [2027, true],
    ]);
    expect(findings.flatMap(({ differences }) => differences)).toEqual([]);
    expect(findings.map(({ toEnter }) => toEnter)).toEqual([null, null]);
  });
  test('names the day that the list lacks, and only that', () => {
    expect(yearIn(without(listOf(2026, 2027), '2026-09-22'), 2026).differences).toMatchObject([
      { kind: 'extra', day: '2026-09-22', ours: { ja: '国民の休日' } },
    ]);
  });
  test('names the day that only the list has', () => {
    const list = [...listOf(2026), { day: dayFrom(2026, 6, 9), name: '休日' }];
    expect(yearIn(list, 2026).differences).toEqual([{ kind: 'missing', day: '2026-06-09', listed: '休日' }]);
  });
  test.each(['体育の日', '休日'])('names the day that the list calls otherwise: %s', (name) => {
    const list = listOf(2026).map((it) => (it.name === 'スポーツの日' ? { ...it, name } : it));
    expect(yearIn(list, 2026).differences).toMatchObject([
      { kind: 'renamed', day: '2026-10-12', listed: name, ours: { ja: 'スポーツの日' } },
    ]);
  });
  test('is to be corrected where its line has another equinox', () => {
    const [finding] = checkOfficial(listOf(2026), { 2026: [21, 23] });
    expect(finding?.differences.map(({ kind, day }) => [kind, day])).toEqual([
      ['missing', '2026-03-20'],
      ['extra', '2026-03-21'],
    ]);
    expect([finding?.toEnter, finding?.remaining]).toEqual([[20, 23], []]);
  });
});

describe('a year that the table lacks', () => {
  test('brings the equinoxes to enter, its computed days agreeing', () => {
    expect(yearIn(listOf(2026, 2027, 2028), 2028)).toEqual({
      year: 2028,
      isKnown: false,
      differences: [],
      toEnter: [20, 22],
      remaining: [],
    });
  });
  test('differs where the government moved an equinox by a day, until that is entered', () => {
    const list = moved(listOf(2026, 2027, 2028), '春分の日', 2028, dayFrom(2028, 3, 21));
    const { differences, toEnter, remaining } = yearIn(list, 2028);
    expect(differences.map(({ kind, day }) => [kind, day])).toEqual([
      ['extra', '2028-03-20'],
      ['missing', '2028-03-21'],
    ]);
    expect([toEnter, remaining]).toEqual([[21, 22], []]);
    expect(checkOfficial(list, { ...table, 2028: [21, 22] }).flatMap((it) => it.differences)).toEqual([]);
  });
  test('counts the substitute that a moved equinox brings or takes away', () => {
    // 2029-09-23 is a Sunday: announced for the Saturday before, it would leave no substitute on the Monday.
    const list = moved(without(listOf(2029), '2029-09-24'), '秋分の日', 2029, dayFrom(2029, 9, 22));
    const { differences, remaining } = yearIn(list, 2029);
    expect(differences.map(({ kind, day }) => [kind, day])).toEqual([
      ['missing', '2029-09-22'],
      ['extra', '2029-09-23'],
      ['extra', '2029-09-24'],
    ]);
    expect(remaining).toEqual([]);
  });
  test('keeps a difference where a special law moved a day', () => {
    const list = moved(listOf(2028), '海の日', 2028, dayFrom(2028, 7, 20));
    const { toEnter, remaining } = yearIn(list, 2028);
    expect(toEnter).toEqual([20, 22]);
    expect(remaining.map(({ kind, day }) => [kind, day])).toEqual([
      ['extra', '2028-07-17'],
      ['missing', '2028-07-20'],
    ]);
  });
  test.each([
    ['is not in the list', without(listOf(2028), '2028-09-22')],
    ['is in another month', moved(listOf(2028), '秋分の日', 2028, dayFrom(2028, 10, 22))],
    ['is in the list twice', [...listOf(2028), { day: dayFrom(2028, 9, 23), name: '秋分の日' }]],
  ])('has no line to enter where its autumn equinox %s', (_, list) => {
    const { toEnter, differences, remaining } = yearIn(list, 2028);
    expect(toEnter).toBeNull();
    expect(remaining).toEqual(differences);
    expect(differences).not.toEqual([]);
  });
});

describe('the list of the Cabinet Office', () => {
  test('may have remarks in brackets and call one-off days 休日', () => {
    const list = listOf(2019).map((it) => {
      if (it.name === '体育の日') return { ...it, name: '体育の日（スポーツの日）' };
      return ['2019-05-01', '2019-10-22'].includes(it.day) ? { ...it, name: '休日（祝日扱い）' } : it;
    });
    expect(list.filter(({ name }) => name.endsWith('）'))).toHaveLength(3);
    expect(checkOfficial(list).flatMap(({ differences }) => differences)).toEqual([]);
  });
  test('is compared from 2007 on, in the order of the years', () => {
    const list = listOf(2008, 2007, 2006, 1989).reverse();
    expect(checkOfficial(list).map(({ year }) => year)).toEqual([2007, 2008]);
  });
});
