import { cite, inLines, or, type Pieces, say } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns how many people are affected, always counted in 人, never 0 for what is unknown. */
export const headCount = (known: Known): Pieces =>
  inLines(
    or(
      say`対象となる方の数は、${cite(known, 'principalCount')}です。`,
      '対象となる方の数は調査中です。',
    ),
    say`うち、クレジットカード番号を含む方は、${cite(known, 'cardNumbers')}です。`,
  );
