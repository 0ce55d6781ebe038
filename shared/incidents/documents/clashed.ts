import type { Clash } from '../../documents/merge.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';

/** Takes the fields that two people changed at once; returns the refusal that shows both texts. */
export const clashed = (clashes: readonly Clash[]): Refusal => ({
  code: 'clash',
  words: words('ほかの人が同じ項目を変えました', 'Somebody else changed the same item'),
  remedy: words('両方の文を見比べて、残す文を決めてください', 'Compare both texts and decide which stays'),
  clashes,
});
