import { UTCDateMini } from '@date-fns/utc/date/mini';
// One file each: the whole of date-fns is three hundred files to load at every start.
import { addDays } from 'date-fns/addDays';
import { addHours } from 'date-fns/addHours';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getDay } from 'date-fns/getDay';
import { isValid } from 'date-fns/isValid';
import { subHours } from 'date-fns/subHours';
import type { Brand } from './brand.ts';

/** A calendar day in Japan, `2026-04-01`. Never a moment; legal periods are counted in these. */
export type Day = Brand<string, 'Day'>;
/** A moment in UTC, `2026-04-01T09:30:00.000Z`. Only the clock and people's answers make one. */
export type Instant = Brand<string, 'Instant'>;

const JST_HOURS = 9; // Japan has had no summer time since 1951

// UTCDateMini makes date-fns count in UTC, whatever zone the machine is set to. Its larger sister formats too, and for
// that makes three `Intl` formats as soon as it is loaded: seven megabytes of calendars and names that nobody asks for.
const utc = (text: string) => new UTCDateMini(text);
const dayOf = (date: Date) => date.toISOString().slice(0, 10) as Day; // toISOString gives this shape
const inJapan = (at: Instant) => addHours(utc(at), JST_HOURS);

/** Takes any text; says whether it is a day that exists, such as 2028-02-29 but not 2026-02-29. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isValid(utc(text)) && dayOf(utc(text)) === text;
}

/** Takes any text; says whether it is a moment in our one form, UTC with milliseconds. */
export function isInstant(text: string): text is Instant {
  return isValid(utc(text)) && utc(text).toISOString() === text;
}

/** Takes milliseconds since 1970; returns the instant. */
export const instantOf = (ms: number) => new Date(ms).toISOString() as Instant;

/** Takes a moment; returns the calendar day it falls on in Japan. */
export const dayInJapan = (at: Instant) => dayOf(inJapan(at));

/** Takes a day and a whole number of days, negative for earlier; returns the day that many days on. */
export const plusDays = (day: Day, days: number) => dayOf(addDays(utc(day), days));

/** Takes a moment and a whole number of hours; returns the moment that many hours on. */
export const plusHours = (at: Instant, hours: number) => addHours(utc(at), hours).toISOString() as Instant; // toISOString gives this shape

/** Takes a moment as people write it, with its zone (`2026-11-21T09:00:00+09:00`); returns the instant, or null for one that does not exist or names no zone. */
export function instantFrom(text: string): Instant | null {
  const parts =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(
      text,
    );
  if (!parts?.[1] || !isDay(parts[1])) return null;
  return isValid(utc(text)) ? (utc(text).toISOString() as Instant) : null; // toISOString gives this shape
}

/** Takes two days; returns how many days `to` lies after `from`, negative when before. */
export const daysBetween = (from: Day, to: Day) => differenceInCalendarDays(utc(to), utc(from));

/** Takes a day; returns 0 for Sunday … 6 for Saturday. */
export const weekday = (day: Day) => getDay(utc(day));

/** Takes a JST day and a time `09:30`; returns that moment. */
export const momentInJapan = (day: Day, time: string) =>
  subHours(utc(`${day}T${time}:00.000Z`), JST_HOURS).toISOString() as Instant; // toISOString gives this shape

/** Takes a day; returns the moment it begins in Japan. */
export const startOfDay = (day: Day) => momentInJapan(day, '00:00');

/** Takes a day; returns the moment it ends in Japan, 24:00 JST. */
export const endOfDay = (day: Day) => startOfDay(plusDays(day, 1));

/** Takes a moment; returns its JST time of day, `09:30`. */
export const timeInJapan = (at: Instant) => inJapan(at).toISOString().slice(11, 16);
