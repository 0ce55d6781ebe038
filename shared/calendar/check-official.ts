import type { Day } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';
import { yearOf } from './dates.ts';
import { citizens, holidaysWith, substitute } from './holidays.ts';
import { type Equinoxes, extraDays, officialEquinoxes } from './official-years.ts';

/** A day of the Cabinet Office's list 「国民の祝日・休日」 under the name it has there. */
export type ListedDay = { day: Day; name: string };

/** `missing`: the list has it, we do not; `extra`: we have it, the list does not. */
export type Difference =
  | { kind: 'missing'; day: Day; listed: string }
  | { kind: 'extra'; day: Day; ours: Words }
  | { kind: 'renamed'; day: Day; listed: string; ours: Words };

export type YearFinding = {
  year: number;
  /** In our table already; otherwise its days are computed. */
  isKnown: boolean;
  /** Between the list and our calendar as it stands. */
  differences: readonly Difference[];
  /** What the table is to say of the year; null where it says so already, or where the list names no equinoxes. */
  toEnter: Equinoxes | null;
  /** What would differ even with the list's equinoxes in the table: the work of a special law (H-6). */
  remaining: readonly Difference[];
};

/** Art. 3(2) of the law in force today begins with 2007; our rules do not reach further back. */
export const FIRST_CHECKED_YEAR = 2007;

/** Takes the days of the list, and our table; returns for each year of the list from 2007 on how it compares with our calendar. */
export function checkOfficial(
  listed: readonly ListedDay[],
  table: Readonly<Record<number, Equinoxes>> = officialEquinoxes,
): YearFinding[] {
  const years = Map.groupBy(listed, ({ day }) => yearOf(day));
  return [...years]
    .filter(([year]) => year >= FIRST_CHECKED_YEAR)
    .sort(([a], [b]) => a - b)
    .map(([year, days]) => findingOf(year, days, table[year]));
}

function findingOf(year: number, days: readonly ListedDay[], known?: Equinoxes): YearFinding {
  const announced = equinoxesIn(days);
  const isEntered = announced?.join() === known?.join();
  const differences = differencesOf(year, days, known);
  return {
    year,
    isKnown: known !== undefined,
    differences,
    toEnter: isEntered ? null : announced,
    remaining: announced ? differencesOf(year, days, announced) : differences,
  };
}

function equinoxesIn(days: readonly ListedDay[]): Equinoxes | null {
  const dateOf = (name: string, month: string) => {
    const [found, ...more] = days.filter((it) => it.name === name);
    return found?.day.slice(5, 7) === month && more.length === 0 ? Number(found.day.slice(8)) : null;
  };
  const spring = dateOf('春分の日', '03');
  const autumn = dateOf('秋分の日', '09');
  return spring !== null && autumn !== null ? [spring, autumn] : null;
}

function differencesOf(year: number, days: readonly ListedDay[], equinoxes?: Equinoxes): Difference[] {
  const listed = new Map(days.map(({ day, name }) => [day, name]));
  const ours = holidaysWith(year, equinoxes);
  return [...new Set([...listed.keys(), ...ours.keys()])]
    .sort()
    .flatMap((day) => differenceOn(day, listed.get(day), ours.get(day)) ?? []);
}

function differenceOn(day: Day, listed?: string, ours?: Words): Difference | null {
  if (listed === undefined) return ours ? { kind: 'extra', day, ours } : null;
  if (!ours) return { kind: 'missing', day, listed };
  return isSameName(listed, ours) ? null : { kind: 'renamed', day, listed, ours };
}

/** What the list calls 休日, as Art. 2 does not name it. */
const withoutName = new Set([substitute, citizens, ...extraDays.map(({ name }) => name)]);

/** The list adds remarks in brackets: 休日（祝日扱い）, 体育の日（スポーツの日）. */
function isSameName(listed: string, ours: Words) {
  const bare = listed.replace(/（.*）$/, '');
  return bare === ours.ja || (bare === '休日' && withoutName.has(ours));
}
