import { type Day, isDay, plusDays } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import type { VerisDate } from './veris-shape.ts';

/** A date as far as the record gives it: the days it can be, first to last, and how it stands there. */
export type Reading = { first: Day; last: Day; asWritten: Words };

const two = (part: number) => String(part).padStart(2, '0');
const dayOf = (year: number, month: number, date: number): Day | null => {
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  return isDay(text) ? text : null;
};

/** Takes a date of VERIS; returns the days it can be, or null where it names none that exists. A part that is missing is never filled in. */
export function readDate({ year, month, day }: VerisDate): Reading | null {
  if (year == null) return null;
  const asWritten = writtenDate({ year, month: month ?? null, day: day ?? null });
  if (month == null) return between(dayOf(year, 1, 1), dayOf(year, 12, 31), asWritten);
  if (day != null) return between(dayOf(year, month, day), dayOf(year, month, day), asWritten);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return between(dayOf(year, month, 1), next && plusDays(next, -1), asWritten);
}

const between = (first: Day | null, last: Day | null, asWritten: Words): Reading | null =>
  first && last && { first, last, asWritten };

/** Takes a date of VERIS; returns it as it stands, naming what is missing. */
export function writtenDate({ year, month, day }: VerisDate): Words {
  if (year == null) return words('年が記録にない', 'the year is not recorded');
  if (month == null) {
    return words(`${year}年（月日は記録にない）`, `${year} (month and day not recorded)`);
  }
  if (day == null) {
    return words(`${year}年${month}月（日は記録にない）`, `${year}-${two(month)} (day not recorded)`);
  }
  return words(`${year}年${month}月${day}日`, `${year}-${two(month)}-${two(day)}`);
}

/** Takes a reading; returns its day where the record names exactly one. */
export const exactDay = (reading: Reading | null): Day | null =>
  reading && reading.first === reading.last ? reading.first : null;
