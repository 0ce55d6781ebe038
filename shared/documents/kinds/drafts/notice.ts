import { current } from '../../../facts/ledger.ts';
import { grouped } from '../../../kernel/grouped.ts';
import { cite, inLines, or, type Pieces, say } from '../../cite.ts';
import { dayInDocument } from '../../japanese-dates.ts';
import type { Known } from '../../known.ts';
import { withoutStop } from '../../wording.ts';
import type { Drafting } from './drafting.ts';

/** Takes what is known; returns 本人への対応: whom the company has told, when it means to, what it does instead (N-6). */
export function noticeToPrincipals(known: Known): Pieces {
  const { target, told, substitutes } = known.notices;
  return inLines(
    or(
      inLines(
        told > 0 ? [`本人${grouped(told)}人に通知した。`] : [],
        target !== null && !allTold(known)
          ? [`${dayInDocument(target)}までに本人への通知を行う予定である。`]
          : [],
      ),
      '本人への通知の時期と方法は検討中である。',
    ),
    ...substitutes.map(({ measure }) => [`通知に代わる措置：${withoutStop(measure)}。`]),
    say`問合せ窓口：${cite(known, 'desk')}。`,
  );
}

/** Takes what is known; says whether as many were told as there are people at most. Unknown numbers are never all. */
export function allTold({ ledger, notices: { told } }: Known): boolean {
  const count = current(ledger, 'principalCount')?.value;
  const most = count && (count.maximum ?? count.deduplicated ?? count.gross);
  return typeof most === 'number' && most > 0 && told >= most;
}

/** A field that is drafted as 本人への対応, with the facts it draws on. */
export const noticeToPrincipalsField = {
  uses: ['desk'],
  draft: noticeToPrincipals,
} as const satisfies Drafting;
