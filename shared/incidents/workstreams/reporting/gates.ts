import type { Document } from '../../../documents/document.ts';
import { staleUses } from '../../../documents/stale.ts';
import { words } from '../../../kernel/words.ts';
import { always, type Gate, type Gates, type Situated } from '../../gate.ts';
import { mayBeReportable } from '../../standing.ts';
import { type ReportKind, reportKinds } from './kinds.ts';
import { documentsFor } from './report-documents.ts';

const documentOf = (kind: ReportKind, { incident }: Situated): Document | undefined =>
  documentsFor(incident.documents, kind)[0];

const written = (kind: ReportKind): Gate => ({
  id: `written-${kind}`,
  words: words(
    `${reportKinds[kind].ja}の下書きがある（分からない項目は「調査中」）`,
    `There is a draft of the ${reportKinds[kind].en.toLowerCase()} (“under investigation” where unknown)`,
  ),
  clearedBy: ['insured', 'coordinator'],
  link: 'documents',
  holds: (at) => documentOf(kind, at) !== undefined,
});

const fresh = (kind: ReportKind): Gate => ({
  id: `fresh-${kind}`,
  words: words('要更新の事実が0件', 'No stale fact in it'),
  clearedBy: ['insured', 'coordinator'],
  link: 'documents',
  holds: (at) => {
    const document = documentOf(kind, at);
    return document !== undefined && staleUses(document, at.incident.ledger).length === 0;
  },
});

/** Counsel's approval, or on the limit day the company's own decision, which says so. */
const approved = (kind: ReportKind): Gate => ({
  id: `approved-${kind}`,
  words: words(
    `弁護士が${reportKinds[kind].ja}の本文を承認した`,
    `Counsel approved the text (${reportKinds[kind].en})`,
  ),
  clearedBy: ['counsel'],
  link: 'documents',
  holds: (at) => {
    const signs = documentOf(kind, at)?.signs;
    return signs != null && (signs.approve !== null || signs.decide?.overrideReason != null);
  },
});

const decided = (kind: ReportKind): Gate => ({
  id: `decided-${kind}`,
  words: words(
    `会社がこの内容で提出してよいと決裁した（${reportKinds[kind].ja}）`,
    `The company signed it off (${reportKinds[kind].en})`,
  ),
  clearedBy: ['insured'],
  link: 'documents',
  holds: (at) => documentOf(kind, at)?.phase === 'decided',
});

const filing = (kind: ReportKind) => [written(kind), fresh(kind), approved(kind), decided(kind)];

export const reportingGates = {
  confirmReportable: [
    {
      id: 'verdict-reportable',
      words: words(
        'いまの事実で、報告が必要、または不要と言い切れない',
        'As the facts stand a report is required, or that cannot be ruled out',
      ),
      clearedBy: ['insured', 'coordinator'],
      link: 'facts',
      holds: ({ standing }) => mayBeReportable(standing),
      overridable: always,
    },
  ],
  confirmNotRequired: [
    {
      id: 'verdict-not-reportable',
      words: words('いまの事実では、報告の対象にならない', 'As the facts stand no report is required'),
      clearedBy: ['insured', 'coordinator'],
      link: 'facts',
      holds: ({ standing }) => !mayBeReportable(standing),
      overridable: always,
    },
  ],
  filePreliminary: filing('preliminary'),
  fileFollowUp: filing('followUp'),
  fileFinal: filing('final'),
  fileVoluntary: filing('voluntary'),
} satisfies Gates;
