import type { CountMention } from './numbers.ts';

/** What a count is compared by: its value, whether it is only about right, and on which side of a threshold it puts the truth. */
export type Count = Pick<CountMention, 'value' | 'approximate' | 'bound' | 'threshold'>;

const NEAR = 0.03; // 約5,600 may stand for 5,612, and 約6,000 not for 5,600

/** Takes a count of a text and a number; says whether a reader takes them for the same: 約5,600 is 5,600 or 5,612, and 約5,000 is not. */
export function isSameNumber({ value, approximate, bound, threshold }: Count, number: number): boolean {
  if (threshold) return bound === 'min' ? number >= value : number <= value;
  if (value === number) return true;
  return (
    approximate && rounded(number, precisionOf(value)) === value && Math.abs(number - value) <= value * NEAR
  );
}

/** 5,600 is told to the hundred, 5,612 to the unit. */
function precisionOf(value: number) {
  let precision = 1;
  while (value > 0 && value % (precision * 10) === 0) precision *= 10;
  return precision;
}

const rounded = (value: number, precision: number) => Math.round(value / precision) * precision;
