import { words } from '../kernel/words.ts';

/** Rises whenever a closed day can differ from what this code said before; ends with the last official year. */
export const CALENDAR_VERSION = '2026.1/2027';

/** Dates in March and in September. */
export type Equinoxes = readonly [spring: number, autumn: number];

/**
 * Dates in March and September on which the equinoxes fall, announced in 官報「暦要項」 each February for the next year (H-5).
 * Source: 内閣府「国民の祝日について」 syukujitsu.csv up to 2027, as copied in shogo82148/holidays-jp.
 * Add a year each February: `npm run holidays -- FILE` says which line.
 */
export const officialEquinoxes: Readonly<Record<number, Equinoxes>> = {
  2007: [21, 23],
  2008: [20, 23],
  2009: [20, 23],
  2010: [21, 23],
  2011: [21, 23],
  2012: [20, 22],
  2013: [20, 23],
  2014: [21, 23],
  2015: [21, 23],
  2016: [20, 22],
  2017: [20, 23],
  2018: [21, 23],
  2019: [21, 23],
  2020: [20, 22],
  2021: [20, 23],
  2022: [21, 23],
  2023: [21, 23],
  2024: [20, 22],
  2025: [20, 23],
  2026: [20, 23],
  2027: [21, 23],
};

/** Takes a year; says whether its holidays are known officially and in this table: 2007, when the present Art. 3 came, to the last entry. */
export const isOfficialYear = (year: number) => officialEquinoxes[year] !== undefined;

/** The last year announced so far. */
export const lastOfficialYear = Math.max(...Object.keys(officialEquinoxes).map(Number));

/** Named days moved for one year (H-6): 東京オリンピック・パラリンピック特別措置法 (平成27年法律第33号). */
export const movedDays: Readonly<
  Record<number, Readonly<Record<string, readonly [month: number, date: number]>>>
> = {
  2020: { 海の日: [7, 23], スポーツの日: [7, 24], 山の日: [8, 10] },
  2021: { 海の日: [7, 22], スポーツの日: [7, 23], 山の日: [8, 8] },
};

/** Named days of one year only (H-6): 天皇の即位の日及び即位礼正殿の儀の行われる日を休日とする法律 (平成30年法律第99号). */
export const extraDays = [
  { year: 2019, month: 5, date: 1, name: words('天皇の即位の日', 'Day of the Enthronement') },
  {
    year: 2019,
    month: 10,
    date: 22,
    name: words('即位礼正殿の儀の行われる日', 'Day of the Enthronement Ceremony'),
  },
];
