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

/** Takes a day of 2007–2099; returns why offices of the state are closed, else null (行政機関の休日に関する法律1条1項, H-1). */
export const closedReason = (day: Day): Words | null =>
  holidayName(day) ?? (isYearEnd(day) ? yearEnd : null) ?? weekends[weekday(day)] ?? null;

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
