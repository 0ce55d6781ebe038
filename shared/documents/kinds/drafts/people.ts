import { known as valueIn } from '../../../facts/ledger.ts';
import { cite, inLines, type Pieces, say, shown } from '../../cite.ts';
import type { Known } from '../../known.ts';
import type { Drafting } from './drafting.ts';

/** Takes what is known; returns 本人の数 with its certainty, of them those with card numbers, and whose they are. */
export const people = (known: Known): Pieces =>
  inLines(
    say`${shown(known, 'principalCount')}である。`,
    cardHolders(known),
    say`内訳：${cite(known, 'principalGroups')}。`,
  );

/** Takes what is known; returns how many of them have card numbers; nothing where it is none or nobody was asked. */
const cardHolders = (known: Known): Pieces =>
  valueIn(known.ledger, 'cardNumbers') === 0
    ? []
    : say`うちクレジットカード番号を含む者：${cite(known, 'cardNumbers')}。`;

/** A field that is drafted as 本人の数, with the facts it draws on. */
export const peopleField = {
  uses: ['principalCount', 'cardNumbers', 'principalGroups'],
  draft: people,
} as const satisfies Drafting;
