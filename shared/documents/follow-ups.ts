import type { DocumentKindId } from './kind-ids.ts';

const followUps: ReadonlySet<DocumentKindId> = new Set(['ppcFollowUp', 'publicFollowUp']);

/** Takes a kind; says whether it only ever goes on from something that went out, as a 続報 does. */
export const isFollowUp = (kind: DocumentKindId): boolean => followUps.has(kind);
