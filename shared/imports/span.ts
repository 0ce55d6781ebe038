import { type Words, words } from '../kernel/words.ts';
import type { Veris } from './veris-shape.ts';

export type Span = NonNullable<NonNullable<Veris['timeline']>['discovery']>;

// The fewest days a unit can be, so that a comparison of dates never finds a fault that is none.
const units: { readonly [unit: string]: { words: Words; days: number } } = {
  Seconds: { words: words('秒', 'seconds'), days: 0 },
  Minutes: { words: words('分', 'minutes'), days: 0 },
  Hours: { words: words('時間', 'hours'), days: 0 },
  Days: { words: words('日', 'days'), days: 1 },
  Weeks: { words: words('週', 'weeks'), days: 7 },
  Months: { words: words('か月', 'months'), days: 28 },
  Years: { words: words('年', 'years'), days: 365 },
};

/** Takes a span of VERIS; returns it in words, or null where it says nothing. */
export function spanWords({ unit, value }: Span): Words | null {
  const known = units[unit ?? ''];
  if (!known) return unit === 'Never' ? words('なし', 'never') : null;
  if (value == null) {
    return words(
      `単位は${known.words.ja}（数は記録にない）`,
      `a matter of ${known.words.en} (number not recorded)`,
    );
  }
  return words(`${value}${known.words.ja}`, `${value} ${known.words.en}`);
}

/** Takes a span; returns the fewest whole days it can be, 0 while unknown. */
export const fewestDays = ({ unit, value }: Span): number =>
  Math.floor((units[unit ?? '']?.days ?? 0) * (value ?? 0));
