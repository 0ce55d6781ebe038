import { words } from '../../../kernel/words.ts';
import { always, type Gate, type Gates } from '../../gate.ts';
import { mayBeReportable, onLimitDay } from '../../standing.ts';
import { type ReportKind, reportKinds } from './kinds.ts';

const approved = (kind: ReportKind): Gate => ({
  id: `approved-${kind}`,
  words: words(
    `弁護士が${reportKinds[kind].ja}の本文を承認した`,
    `Counsel approved the text (${reportKinds[kind].en})`,
  ),
  clearedBy: ['counsel'],
  link: 'reporting',
  holds: ({ context }) => context.reporting.drafts[kind]?.approval != null,
  // On the limit day the company may decide alone; the chronology records it as its own decision.
  overridable: ({ standing }) => kind === 'preliminary' && onLimitDay(standing),
});

const decided = (kind: ReportKind): Gate => ({
  id: `decided-${kind}`,
  words: words(
    `会社がこの内容で提出してよいと決裁した（${reportKinds[kind].ja}）`,
    `The company signed it off (${reportKinds[kind].en})`,
  ),
  clearedBy: ['insured'],
  link: 'reporting',
  holds: ({ context }) => context.reporting.drafts[kind]?.decision != null,
});

const filing = (kind: ReportKind) => [approved(kind), decided(kind)];

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
