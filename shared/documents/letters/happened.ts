import { cite, inLines, or, type Pieces, say, shown } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns when the company noticed, or was told, and of what, in the polite words of a letter. */
export function happened(known: Known): Pieces {
  const [aware, told, kinds] = (['awareAt', 'toldAt', 'kinds'] as const).map((key) => cite(known, key));
  const noticed = or(
    say`当社は、${aware ?? null}に、${kinds ?? null}を把握いたしました。`,
    or(
      say`当社は、${aware ?? null}に、異常を把握いたしました。内容は調査中です。`,
      or(
        say`当社において、${kinds ?? null}がありました。把握した日時は確認中です。`,
        '当社において、情報セキュリティに関する事故がありました。日時と内容は確認中です。',
      ),
    ),
  );
  return inLines(noticed, say`${told ?? null}に、社外からの連絡を受けました。`);
}

/** Takes what is known; returns how far personal data got out, never more than was confirmed. */
export const howFar = (known: Known): Pieces =>
  or(
    say`個人データについては、${cite(known, 'breach')}状況です。`,
    say`個人データの漏えい等の有無は、${shown(known, 'breach')}です。`,
  );
