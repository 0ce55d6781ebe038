import { type Day, plusDays, weekday } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import { holidayName } from './holidays.ts';

export type ClosedDay = { day: Day; reason: Words };

const weekends: Readonly<Record<number, Words>> = {
  0: words('日曜日', 'Sunday'),
  6: words('土曜日', 'Saturday'),
};
const yearEnd = words('年末年始', 'year-end closure');
const isYearEnd = (day: Day) => day.slice(5) >= '12-29' || day.slice(5) <= '01-03';

/** Takes a day; says whether it is closed for the year-end closure alone, which binds offices of the state and nobody else (H-1). */
export const isYearEndOnly = (day: Day) =>
  isYearEnd(day) && holidayName(day) === null && weekends[weekday(day)] === undefined;

/** Takes a day of 2007–2099; returns why offices of the state are closed, else null (行政機関の休日に関する法律1条1項, H-1). */
export function closedReason(day: Day): Words | null {
  const known = judged.get(day);
  if (known !== undefined) return known;
  const reason = holidayName(day) ?? (isYearEnd(day) ? yearEnd : null) ?? weekends[weekday(day)] ?? null;
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(day, reason);
  return reason;
}

// Every count walks over the same few hundred days again; judging one costs a calendar.
const judged = new Map<Day, Words | null>();
const MOST_JUDGED = 5_000;

/** Takes a day; returns it or the first open day after it, with the closed days between (同法2条, D-4). */
export function nextOpenDay(from: Day): { day: Day; skipped: readonly ClosedDay[] } {
  const skipped: ClosedDay[] = [];
  let day = from;
  for (let reason = closedReason(day); reason; reason = closedReason(day)) {
    skipped.push({ day, reason });
    day = plusDays(day, 1);
  }
  return { day, skipped };
}
