// Stretches of a story that many tests need.
import type { DocumentKindId } from '../../shared/documents/kind-ids.ts';
import { documentsFor, servedBy } from '../../shared/incidents/workstreams/reporting/report-documents.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Yen } from '../../shared/kernel/yen.ts';
import { filling } from './papers.ts';
import {
  at,
  type Deed,
  day,
  fact,
  kobayashi,
  type Move,
  mori,
  type Said,
  type Story,
  sato,
} from './story.ts';

type Kind = 'preliminary' | 'followUp' | 'final' | 'voluntary';

export const accepted: Move = [kobayashi, { type: 'acceptIncident' }];
export const reportable: Move = [kobayashi, { type: 'confirmReportable' }];
export const notRequired: Move = [
  mori,
  { type: 'confirmNotRequired', grounds: '誰の情報も出ていない', overrideReason: '調査の結果を待たずに判断' },
];

/** A command on the document of a kind under work. */
export const paper = (kind: DocumentKindId, command: Extract<Said, { type: 'paper' }>['command']): Said => ({
  type: 'paper',
  kind,
  command,
});
/** Drafted from the facts and filled by the coordinator, then sent to the company. */
export const submitted = (kind: DocumentKindId): Move[] => [
  [kobayashi, { type: 'begin', kind }],
  [kobayashi, filling(kind)],
  [kobayashi, paper(kind, { type: 'submit' })],
];
export const checked = (kind: DocumentKindId): Move[] => [
  ...submitted(kind),
  [sato, paper(kind, { type: 'check' })],
];
export const approved = (kind: DocumentKindId): Move[] => [
  ...checked(kind),
  [mori, paper(kind, { type: 'approve' })],
];
export const decided = (kind: DocumentKindId): Move[] => [
  ...approved(kind),
  [sato, paper(kind, { type: 'decide' })],
];
export const signedOff = (report: Kind): Move[] => decided(servedBy[report][0]);

/** What a filing names: the document that may serve as the report, by its present hash. */
const named = ({ incident }: Story, report: Kind) => {
  const document = documentsFor(incident.documents, report)[0];
  return { document: document?.id ?? 'none', textHash: document?.hash ?? '0'.repeat(64) };
};

export const filing = (filedAt: Instant = at('2026-10-31', '02:20')) => ({
  filedAt,
  addressee: '個人情報保護委員会',
  channel: 'Webフォーム',
});
export const filePreliminary =
  (servesAsFinal = false) =>
  (story: Story): Said => ({
    type: 'filePreliminary',
    servesAsFinal,
    ...named(story, 'preliminary'),
    ...filing(),
  });
const files = { followUp: 'fileFollowUp', final: 'fileFinal', voluntary: 'fileVoluntary' } as const;
export const file =
  (report: keyof typeof files, more: Partial<ReturnType<typeof filing>> = {}) =>
  (story: Story): Said => ({ type: files[report], ...named(story, report), ...filing(), ...more });
export const preliminaryFiled: Move[] = [reportable, ...signedOff('preliminary'), [sato, filePreliminary()]];
export const finalFiled: Move[] = [...preliminaryFiled, ...signedOff('final'), [sato, file('final')]];

export const contained: Move[] = [
  [sato, fact('devicesIsolated', 'done')],
  [sato, fact('powerKept', 'yes')],
  [sato, fact('backupsIsolated', 'yes')],
  [sato, { type: 'startIsolation', what: '受注サーバー2台' }],
  [kobayashi, { type: 'declareContained', statement: '新しい暗号化が24時間見つからない' }],
];
export const restored: Move[] = [
  ...contained,
  [sato, { type: 'recordRestoration', statement: '受注システムを新しい機器で再開' }],
];

export const consent = (purpose: 'forensics' | 'callCentre'): Deed => [
  kobayashi,
  { type: 'recordConsent', purpose, consentedOn: day('2026-10-31'), consentedBy: 'デモ損害保険 損害部' },
];
export const engaged: Move[] = [
  [kobayashi, { type: 'arrangeForensics', note: '侵入の経路と持ち出しの有無' }],
  consent('forensics'),
  [sato, { type: 'engageForensics', vendor: 'ネクサス鑑識' }],
];
export const investigating: Move[] = [
  ...engaged,
  [sato, { type: 'startInvestigation', evidence: 'ディスクの写し2台分とVPNのログ' }],
];
export const concluded: Move[] = [
  ...investigating,
  [kobayashi, { type: 'concludeForensics', summary: '持ち出しの跡はない' }],
];

export const noticeApproved: Move[] = [[sato, { type: 'prepareNotices' }], ...decided('principalNotice')];
export const notifying: Move[] = [...noticeApproved, [sato, { type: 'startNotices' }]];
export const people = (count: number): Said =>
  fact(
    'principalCount',
    { gross: null, deduplicated: count, maximum: null, minimum: null },
    { reason: '中間報告' },
  );
export const notified: Move[] = [
  ...notifying,
  [sato, people(5600)],
  [sato, { type: 'recordNotices', method: 'letter', people: 5600 }],
  [sato, { type: 'completeNotices' }],
];

export const deskOpen: Move[] = [
  [kobayashi, { type: 'prepareCallCentre', expectedCalls: 420 }],
  consent('callCentre'),
  ...decided('qaScript'),
  [sato, { type: 'openCallCentre', hours: '平日 9:00–17:00', scope: '通知の内容。専門の質問は会社へ' }],
];
export const deskClosed: Move[] = [
  ...deskOpen,
  [sato, { type: 'closeCallCentre', handover: '会社のお客様窓口' }],
];

export const measure = (what = 'VPN装置に多要素認証を入れる'): Said => ({
  type: 'addMeasure',
  what,
  owner: '情報システム部',
  due: day('2026-12-25'),
});
export const implementing: Move[] = [
  [kobayashi, { type: 'planPrevention' }],
  [sato, measure()],
  [sato, { type: 'startMeasures' }],
];
export const prevented: Move[] = [
  ...implementing,
  [sato, { type: 'completeMeasure', measure: 1, evidence: '設定の写し' }],
  [kobayashi, { type: 'verifyPrevention', statement: '侵入試験で確かめた' }],
];

export const yen = (amount: number) => amount as Yen; // tests write whole yen
export const claimed: Deed = [
  sato,
  { type: 'submitClaim', amount: yen(12_150_000), documents: '見積書・請求書・調査報告書' },
];
export const settled: Move[] = [
  claimed,
  [kobayashi, { type: 'settleClaim', paid: yen(11_650_000), paidOn: day('2026-10-31') }],
];

/** Everything that closing asks for. */
export const complete: Move[] = [
  accepted,
  ...restored,
  ...concluded,
  ...finalFiled,
  ...notified,
  ...deskClosed,
  ...prevented,
  ...settled,
  [sato, { type: 'agreeToClose' }],
];
export const closed: Move[] = [...complete, [kobayashi, { type: 'closeIncident' }]];
