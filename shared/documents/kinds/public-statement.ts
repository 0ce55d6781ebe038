import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';

/** What the three public statements have in common. */
export const publicStatement = {
  audience: 'public',
  addressee: null,
  duties: [],
  steps: ['check', 'approve', 'decide'],
  issue: 'sending',
  investigatingWhy: words(
    '公表文は、分かっている範囲で出せます。分からないことは「調査中です」と書き、推測を断定しません。',
    'A statement may go out with what is known. What is not is said to be under investigation; a guess is never told as a fact.',
  ),
  layout: 'letter',
  also: [],
  caution: words(
    '上場会社は、取引所での開示より先に公表しないでください。カード情報を含むときは、カード会社と日を合わせます。',
    'A listed company must not publish before its disclosure at the exchange. Where cards are involved, agree the day with the card companies.',
  ),
} as const satisfies Partial<DocumentKind>;
