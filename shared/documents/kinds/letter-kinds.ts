import type { DocumentKind } from '../kind.ts';
import type { DocumentKindId } from '../kind-ids.ts';
import { executiveBrief } from './executive-brief.ts';
import { partnerLetter } from './partner-letter.ts';
import { principalNotice } from './principal-notice.ts';
import { publicFirst } from './public-first.ts';
import { publicFollowUp } from './public-follow-up.ts';
import { publicLast } from './public-last.ts';
import { qaScript } from './qa-script.ts';

type LetterKindId = Extract<
  DocumentKindId,
  | 'principalNotice'
  | 'publicFirst'
  | 'publicFollowUp'
  | 'publicLast'
  | 'qaScript'
  | 'partnerLetter'
  | 'executiveBrief'
>;

/** The kinds that go to people and not to an authority: letters, statements, the script of the call centre, the brief. */
export const letterKinds = {
  principalNotice,
  publicFirst,
  publicFollowUp,
  publicLast,
  qaScript,
  partnerLetter,
  executiveBrief,
} as const satisfies Record<LetterKindId, DocumentKind>;
