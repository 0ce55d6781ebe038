import { known as valueIn } from '../../../facts/ledger.ts';
import { cite, inLines, type Pieces, say } from '../../cite.ts';
import type { Known } from '../../known.ts';
import type { Drafting } from './drafting.ts';

/** Takes what is known; returns その他参考となる事項: police, partners, and what else was told. */
export const otherMatters = (known: Known): Pieces =>
  inLines(
    say`警察への相談：${cite(known, 'police')}。`,
    valueIn(known.ledger, 'partners') === null
      ? []
      : say`取引先については、${cite(known, 'partners')}状況である。`,
    say`${cite(known, 'otherMatter')}。`,
  );

/** A field that is drafted as その他参考となる事項, with the facts it draws on. */
export const otherMattersField = {
  uses: ['police', 'partners', 'otherMatter'],
  draft: otherMatters,
} as const satisfies Drafting;
