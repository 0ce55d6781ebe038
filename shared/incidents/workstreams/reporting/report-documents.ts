import { type Document, type Documents, isOpen } from '../../../documents/document.ts';
import type { DocumentKindId } from '../../../documents/kind-ids.ts';
import type { ReportKind } from './kinds.ts';

/** The kinds of document that may serve as each report; the usual one first (D-11, M-5, C-3). */
export const servedBy: Readonly<Record<ReportKind, readonly [DocumentKindId, ...DocumentKindId[]]>> = {
  preliminary: ['ppcPreliminary', 'commonRansomware', 'commonOther', 'myNumber'],
  followUp: ['ppcFollowUp', 'commonRansomware', 'commonOther', 'myNumber'],
  final: ['ppcFinal', 'commonRansomware', 'commonOther', 'myNumber'],
  voluntary: ['ppcVoluntary', 'commonRansomware', 'commonOther', 'myNumber'],
};

const rank: Readonly<Record<Document['phase'], number>> = {
  decided: 5,
  approved: 4,
  inReview: 3,
  inCheck: 2,
  draft: 1,
  issued: 0,
  superseded: 0,
};

/** Takes the documents of an incident and a report; returns those under work that may serve as it, the furthest first. */
export const documentsFor = (documents: Documents, report: ReportKind): readonly Document[] =>
  servedBy[report]
    .flatMap((kind) => Object.values(documents).filter((one) => one.kind === kind && isOpen(one)))
    .sort((a, b) => rank[b.phase] - rank[a.phase]);
