import type { Day } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import { dayFrom, nthMonday } from './dates.ts';
import { type Equinoxes, extraDays, movedDays } from './official-years.ts';

type NamedDay = {
  name: Words;
  on: (year: number, announced?: Equinoxes) => Day;
  since?: number;
  until?: number;
};

const fixed = (month: number, date: number) => (year: number) => dayFrom(year, month, date);
const monday = (month: number, n: number) => (year: number) => nthMonday(year, month, n);

/** The formula holds for 1980–2099 (H-5) and gives way to what was announced. */
function equinox(season: 0 | 1) {
  const offset = season === 0 ? 20.8431 : 23.2488;
  return (year: number, announced?: Equinoxes) => {
    const since1980 = year - 1980;
    const computed = Math.floor(offset + 0.242194 * since1980) - Math.floor(since1980 / 4);
    return dayFrom(year, season === 0 ? 3 : 9, announced?.[season] ?? computed);
  };
}

/** 国民の祝日に関する法律2条 as it has stood since 2007 (H-2). */
const namedDays: readonly NamedDay[] = [
  { name: words('元日', 'New Year’s Day'), on: fixed(1, 1) },
  { name: words('成人の日', 'Coming of Age Day'), on: monday(1, 2) },
  { name: words('建国記念の日', 'National Foundation Day'), on: fixed(2, 11) },
  { name: words('天皇誕生日', 'The Emperor’s Birthday'), on: fixed(2, 23), since: 2020 },
  { name: words('春分の日', 'Vernal Equinox Day'), on: equinox(0) },
  { name: words('昭和の日', 'Showa Day'), on: fixed(4, 29) },
  { name: words('憲法記念日', 'Constitution Memorial Day'), on: fixed(5, 3) },
  { name: words('みどりの日', 'Greenery Day'), on: fixed(5, 4) },
  { name: words('こどもの日', 'Children’s Day'), on: fixed(5, 5) },
  { name: words('海の日', 'Marine Day'), on: monday(7, 3) },
  { name: words('山の日', 'Mountain Day'), on: fixed(8, 11), since: 2016 },
  { name: words('敬老の日', 'Respect for the Aged Day'), on: monday(9, 3) },
  { name: words('秋分の日', 'Autumnal Equinox Day'), on: equinox(1) },
  { name: words('体育の日', 'Health and Sports Day'), on: monday(10, 2), until: 2019 },
  { name: words('スポーツの日', 'Sports Day'), on: monday(10, 2), since: 2020 },
  { name: words('文化の日', 'Culture Day'), on: fixed(11, 3) },
  { name: words('勤労感謝の日', 'Labour Thanksgiving Day'), on: fixed(11, 23) },
  { name: words('天皇誕生日', 'The Emperor’s Birthday'), on: fixed(12, 23), until: 2018 },
];

/** Takes a year from 2007 to 2099 and its equinoxes once announced; returns its named holidays by day (国民の祝日に関する法律2条, H-2, H-5, H-6). */
export function namedDaysOf(year: number, announced?: Equinoxes): ReadonlyMap<Day, Words> {
  const regular = namedDays
    .filter(({ since = year, until = year }) => since <= year && year <= until)
    .map(({ name, on }): [Day, Words] => {
      const moved = movedDays[year]?.[name.ja];
      return [moved ? dayFrom(year, ...moved) : on(year, announced), name];
    });
  const extra = extraDays
    .filter((day) => day.year === year)
    .map(({ month, date, name }): [Day, Words] => [dayFrom(year, month, date), name]);
  return new Map([...regular, ...extra]);
}
