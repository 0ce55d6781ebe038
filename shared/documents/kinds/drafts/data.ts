import { cite, inLines, type Pieces, say, shown } from '../../cite.ts';
import type { Known } from '../../known.ts';
import type { Drafting } from './drafting.ts';

/** Takes what is known; returns 個人データの項目 as they were told, with what was checked to be absent. */
export const dataItems = (known: Known): Pieces =>
  inLines(
    say`個人データの項目：${shown(known, 'dataItems')}。`,
    say`含まれないことを確認した情報：${cite(known, 'negatives')}。`,
    say`要配慮個人情報：${cite(known, 'specialCare')}。`,
    say`データの保護：${cite(known, 'encryption')}状態である。`,
  );

/** A field that is drafted as 個人データの項目, with the facts it draws on. */
export const dataItemsField = {
  uses: ['dataItems', 'negatives', 'specialCare', 'encryption'],
  draft: dataItems,
} as const satisfies Drafting;
