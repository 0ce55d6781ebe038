import { FIRST_CHECKED_YEAR, type ListedDay } from '../../shared/calendar/check-official.ts';
import { yearOf } from '../../shared/calendar/dates.ts';
import { type Words, words } from '../../shared/kernel/words.ts';

/** Every year since 2007 has at least fifteen; one with fewer than these was cut off, not changed by law. */
const FEWEST_HOLIDAYS = 12;

/** Takes the days of a list; returns why they cannot be the whole of one, else null. */
export function objectionTo(days: readonly ListedDay[]): Words | null {
  const counts = new Map<number, number>();
  for (const year of days.map(({ day }) => yearOf(day)).filter((year) => year >= FIRST_CHECKED_YEAR))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  return doubled(days) ?? leftOut([...counts.keys()]) ?? cutShort(counts);
}

function doubled(days: readonly ListedDay[]): Words | null {
  const seen = new Set<string>();
  for (const { day } of days) {
    if (seen.has(day)) return words(`${day} が2回あります。`, `${day} stands in the list twice.`);
    seen.add(day);
  }
  return null;
}

function leftOut(years: readonly number[]): Words | null {
  if (years.length === 0) {
    return words(
      `${FIRST_CHECKED_YEAR}年以後の祝日がありません。`,
      `The list has no holidays of ${FIRST_CHECKED_YEAR} or later.`,
    );
  }
  const last = Math.max(...years);
  const before = years.find((year) => year !== last && !years.includes(year + 1));
  if (before === undefined) return null;
  return words(`${before + 1}年が抜けています。`, `The list leaves ${before + 1} out.`);
}

function cutShort(counts: ReadonlyMap<number, number>): Words | null {
  for (const [year, count] of counts) {
    if (count >= FEWEST_HOLIDAYS) continue;
    return words(
      `${year}年の祝日が${count}日しかありません。一覧が途中で切れています。`,
      `${year} has only ${count} holidays: the list is cut short.`,
    );
  }
  return null;
}
