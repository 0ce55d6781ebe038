import { type Day, plusDays, weekday } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import { yearOf } from './dates.ts';
import { namedDaysOf } from './named-days.ts';
import { type Equinoxes, officialEquinoxes } from './official-years.ts';

type Holidays = ReadonlyMap<Day, Words>;

const SUNDAY = 0;
export const substitute = words('振替休日', 'Substitute holiday');
export const citizens = words('国民の休日', 'Citizens’ holiday');

/** Art. 3(2): a named day on Sunday → the nearest following day that is not a named day (H-3). */
function substitutesOf(named: Holidays): [Day, Words][] {
  const nextFree = (day: Day): Day => (named.has(day) ? nextFree(plusDays(day, 1)) : day);
  return [...named.keys()].filter((day) => weekday(day) === SUNDAY).map((day) => [nextFree(day), substitute]);
}

/** Art. 3(3): a day that is no named day, with a named day on both sides (H-4). */
function citizensHolidaysOf(named: Holidays): [Day, Words][] {
  return [...named.keys()]
    .map((day) => plusDays(day, 1))
    .filter((day) => !named.has(day) && named.has(plusDays(day, 1)))
    .map((day) => [day, citizens]);
}

/** Takes a year and its equinoxes once announced; returns its holidays by day, worked out anew. */
export function holidaysWith(year: number, announced?: Equinoxes): Holidays {
  const named = namedDaysOf(year, announced);
  return new Map([...citizensHolidaysOf(named), ...substitutesOf(named), ...named]);
}

const years = new Map<number, Holidays>();

function holidaysOf(year: number): Holidays {
  const known = years.get(year);
  if (known) return known;
  const holidays = holidaysWith(year, officialEquinoxes[year]);
  years.set(year, holidays);
  return holidays;
}

/** Takes a day of 2007–2099; returns the name of the holiday it is, else null (国民の祝日に関する法律2条・3条, H-2…H-4). */
export const holidayName = (day: Day): Words | null => holidaysOf(yearOf(day)).get(day) ?? null;
