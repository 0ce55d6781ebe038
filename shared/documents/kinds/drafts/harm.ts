import { cite, inLines, type Pieces, say, shown } from '../../cite.ts';
import type { Known } from '../../known.ts';
import type { Drafting } from './drafting.ts';

/** Takes what is known; returns 二次被害又はそのおそれ: what is seen of misuse, and whether property is at risk. */
export const secondaryHarm = (known: Known): Pieces =>
  inLines(
    say`二次被害の状況：${shown(known, 'misuse')}。`,
    say`個人データの性質からみて、${cite(known, 'financialHarm')}。`,
  );

/** A field that is drafted as 二次被害, with the facts it draws on. */
export const secondaryHarmField = {
  uses: ['misuse', 'financialHarm'],
  draft: secondaryHarm,
} as const satisfies Drafting;
