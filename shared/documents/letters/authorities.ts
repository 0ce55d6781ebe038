import { dayInJapan } from '../../kernel/days.ts';
import { cite, inLines, or, type Pieces, say } from '../cite.ts';
import { dayInDocument } from '../japanese-dates.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns what was reported to the state and the police, with the day; receipt numbers stay inside. */
export const authorities = (known: Known): Pieces =>
  or(
    inLines(
      ...known.filings.map(({ filedAt, addressee }) => [
        `・${addressee}　${dayInDocument(dayInJapan(filedAt))}に報告いたしました。`,
      ]),
      say`・警察への相談：${cite(known, 'police')}`,
    ),
    '関係機関への報告の状況は確認中です。',
  );
