import { dayInJapan } from '../../kernel/days.ts';
import { cite, inLines, or, type Pieces, say } from '../cite.ts';
import { dayInDocument } from '../japanese-dates.ts';
import type { Known } from '../known.ts';
import { citeHarmless } from './harmless.ts';

/** Takes what is known; returns the course of events for the public, a line each, in the order in which such things come. */
export const course = (known: Known): Pieces =>
  or(
    inLines(
      say`・${cite(known, 'accessFrom')}　第三者によるアクセスが始まったとみられます。`,
      say`・${cite(known, 'accessTo')}　第三者によるアクセスが止まったとみられます。`,
      say`・${cite(known, 'awareAt')}　当社が異常を把握いたしました。`,
      say`・${cite(known, 'toldAt')}　社外から連絡を受けました。`,
      say`・被害の拡大を防ぐ措置　${citeHarmless(known, 'containment')}`,
      ...known.filings.map(({ filedAt, addressee }) => [
        `・${dayInDocument(dayInJapan(filedAt))}　${addressee}に報告いたしました。`,
      ]),
    ),
    '経緯は確認中です。',
  );
