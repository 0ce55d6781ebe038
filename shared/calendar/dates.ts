import { type Day, plusDays, weekday } from '../kernel/days.ts';

const MONDAY = 1;
const padded = (part: number, length: number) => String(part).padStart(length, '0');

/** Takes a year, month and date of the calendar; returns that day, and refuses nothing (H-2). */
export const dayFrom = (year: number, month: number, date: number) =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day; // built in the shape of a Day

/** Takes a day; returns its year. */
export const yearOf = (day: Day) => Number(day.slice(0, 4));

/** Takes a year, month and number n; returns the n-th Monday of that month (H-2). */
export function nthMonday(year: number, month: number, n: number): Day {
  const first = dayFrom(year, month, 1);
  return plusDays(first, ((MONDAY - weekday(first) + 7) % 7) + 7 * (n - 1));
}
