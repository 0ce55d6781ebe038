import { isDay } from '../../kernel/days.ts';
import { numberValue } from './number-value.ts';

const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, R: 2018, H: 1988, S: 1925 };
const LEAP = 2028; // a year in which every day of a month exists

/** Takes the named groups of a date as it was written; returns the day, `--10-31` where no year is said, or null for none that exists. */
export function dateOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const group = (name: string, also: readonly number[]) =>
    groups[name] ?? also.map((no) => groups[`${name}${no}`]).find((text) => text !== undefined);
  const month = group('month', [2, 3, 4, 5]);
  const day = group('day', [2, 3, 4, 5]);
  if (!month || !day) return null;
  const written = group('year', [2, 3]);
  const rest = `${padded(numberValue(month), 2)}-${padded(numberValue(day), 2)}`;
  if (!written) return isDay(`${LEAP}-${rest}`) ? `--${rest}` : null;
  const ofEra = written === '元' ? 1 : numberValue(written);
  const full = `${padded((eras[group('era', [3]) ?? ''] ?? 0) + ofEra, 4)}-${rest}`;
  return isDay(full) ? full : null;
}

const padded = (value: number, width: number) => String(value).padStart(width, '0');
