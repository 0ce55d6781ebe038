import { cite, inLines, or, type Pieces, say } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns where to ask and when. */
export const desk = (known: Known): Pieces =>
  inLines(
    or(say`${cite(known, 'desk')}`, 'お問合せの窓口は準備中です。決まりしだいお知らせいたします。'),
    known.callCentre.hours === null ? [] : [`受付時間：${known.callCentre.hours}`],
  );
