import type { Words } from '../kernel/words.ts';
import type { Content } from './content.ts';
import { otherItemsIn } from './five-items.ts';
import type { DocumentKindId } from './kind-ids.ts';
import { statementWarnings } from './statement-checks.ts';

const checks: { readonly [K in DocumentKindId]?: (content: Content) => readonly Words[] } = {
  principalNotice: otherItemsIn,
  publicFirst: statementWarnings,
  publicFollowUp: statementWarnings,
  publicLast: statementWarnings,
  partnerLetter: statementWarnings,
  qaScript: statementWarnings,
};

/** Takes a kind and a content; returns what is worth a second look before it goes out. A warning closes nothing. */
export const warningsIn = (kind: DocumentKindId, content: Content): readonly Words[] =>
  checks[kind]?.(content) ?? [];
