import { cite, inLines, type Pieces, say, shown } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns how many people are affected, always counted in 人, never 0 for what is unknown. */
export const headCount = (known: Known): Pieces =>
  inLines(
    say`対象となる方の数は、${shown(known, 'principalCount')}です。`,
    say`うち、クレジットカード番号を含む方は、${cite(known, 'cardNumbers')}です。`,
  );
