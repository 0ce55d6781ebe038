import { current } from '../../facts/ledger.ts';
import type { Pieces } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known and 「第一報」 or the like; returns the heading of a statement, which speaks of a breach only when one was confirmed (A-6c). */
export function statementTitle({ ledger }: Known, stage: string): Pieces {
  const breach = current(ledger, 'breach');
  const level = breach?.value ?? 'unclear';
  const about =
    level === 'confirmed' && breach?.certainty === 'confirmed'
      ? '個人情報の漏えい等に関する'
      : level === 'confirmed' || level === 'likely'
        ? '個人情報の漏えい等のおそれに関する'
        : '情報セキュリティに関する事故の';
  return [`${about}お知らせ（${stage}）`];
}
