import type { Pieces } from '../cite.ts';

/** Returns when more is told: as soon as it is known, for no letter can promise a day that nobody set. */
export const tellMore = (): Pieces => [
  '新たにお知らせすべきことが分かりましたら、すみやかに当社ウェブサイトなどでお知らせいたします。',
];
