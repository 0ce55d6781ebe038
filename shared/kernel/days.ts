import type { Brand } from './brand.ts';

/** A calendar day in Japan, `2026-04-01`. Never a moment; legal periods are counted in these. */
export type Day = Brand<string, 'Day'>;
/** A moment in UTC, `2026-04-01T09:30:00.000Z`. Only the clock and people's answers make one. */
export type Instant = Brand<string, 'Instant'>;

const JST_OFFSET_MS = 9 * 3_600_000; // Japan has had no summer time since 1951
const DAY_MS = 86_400_000;

const noonUtc = (day: Day) => Date.parse(`${day}T12:00:00Z`);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day; // toISOString gives this shape

/** Takes any text; says whether it is a day that exists, such as 2028-02-29 but not 2026-02-29. */
export function isDay(text: string): text is Day {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(noonUtc(text as Day)) &&
    dayOf(noonUtc(text as Day)) === text
  );
}

/** Takes any text; says whether it is a moment in our one form, UTC with milliseconds. */
export function isInstant(text: string): text is Instant {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) &&
    isDay(text.slice(0, 10)) &&
    !Number.isNaN(Date.parse(text))
  );
}

/** Takes milliseconds since 1970; returns the instant. */
export const instantOf = (ms: number) => new Date(ms).toISOString() as Instant;

/** Takes a moment; returns the calendar day it falls on in Japan. */
export const dayInJapan = (at: Instant) => dayOf(Date.parse(at) + JST_OFFSET_MS);

/** Takes a day and a whole number of days, negative for earlier; returns the day that many days on. */
export const plusDays = (day: Day, days: number) => dayOf(noonUtc(day) + days * DAY_MS);

/** Takes two days; returns how many days `to` lies after `from`, negative when before. */
export const daysBetween = (from: Day, to: Day) => Math.round((noonUtc(to) - noonUtc(from)) / DAY_MS);

/** Takes a day; returns 0 for Sunday … 6 for Saturday. */
export const weekday = (day: Day) => new Date(noonUtc(day)).getUTCDay();

/** Takes a day; returns the moment it begins in Japan. */
export const startOfDay = (day: Day) => instantOf(Date.parse(`${day}T00:00:00Z`) - JST_OFFSET_MS);

/** Takes a day; returns the moment it ends in Japan, 24:00 JST. */
export const endOfDay = (day: Day) => startOfDay(plusDays(day, 1));

/** Takes a JST day and a time `09:30`; returns that moment. */
export const momentInJapan = (day: Day, time: string) =>
  instantOf(Date.parse(`${day}T${time}:00.000Z`) - JST_OFFSET_MS);

/** Takes a moment; returns its JST time of day, `09:30`. */
export const timeInJapan = (at: Instant) => instantOf(Date.parse(at) + JST_OFFSET_MS).slice(11, 16);
