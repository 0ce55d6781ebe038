import { cite, inLines, or, type Pieces, say, shown } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns when the company noticed, or was told, and of what, in the polite words of a letter. */
export const happened = (known: Known): Pieces =>
  inLines(noticed(known), say`${cite(known, 'toldAt')}に、社外からの連絡を受けました。`);

function noticed(known: Known): Pieces {
  const aware = cite(known, 'awareAt');
  const kinds = cite(known, 'kinds');
  return [
    say`当社は、${aware}に、${kinds}を把握いたしました。`,
    say`当社は、${aware}に、異常を把握いたしました。内容は${shown(known, 'kinds')}です。`,
    say`当社において、${kinds}がありました。把握した日時は${shown(known, 'awareAt')}です。`,
    say`当社において、情報セキュリティに関する事故がありました。日時は${shown(known, 'awareAt')}、内容は${shown(known, 'kinds')}です。`,
  ].reduce(or);
}

/** Takes what is known; returns how far personal data got out, never more than was confirmed. */
export const howFar = (known: Known): Pieces =>
  or(
    say`個人データについては、${cite(known, 'breach')}状況です。`,
    say`個人データの漏えい等の有無は、${shown(known, 'breach')}です。`,
  );
