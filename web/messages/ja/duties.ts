import type { clockedDuties } from '../../../shared/deadlines/duty-ids.ts';

/** Short names of duties for lists: the rules themselves are too heavy for a first load. */
export const duties = {
  'ppc-preliminary': '速報',
  'ppc-final': '確報',
  'my-number-preliminary': '速報（番号法）',
  'my-number-final': '確報（番号法）',
  'entruster-notice': '委託元への通知',
  'principal-notice': '本人通知',
  'insurer-notice': '保険会社',
  'card-acquirer': 'カード会社',
  'card-brand-report': '国際ブランド',
  'card-brand-accounts': 'カード番号の提出',
  'telecom-first': '電気通信 第一報',
  'telecom-detail': '電気通信 詳報',
  'finance-first': '金融庁など',
  'tse-disclosure': '適時開示',
  'medical-contact': '厚生労働省',
  'child-protection-first': 'こども 第一報',
  'child-protection-report': 'こども 確報',
  'designated-operator-first': '強化法 第一報',
  'designated-operator-report': '強化法 報告',
  'gdpr-authority': 'GDPR',
  'gdpr-subjects': 'GDPR 本人',
  'p-mark-preliminary': 'Pマーク 速報',
  'p-mark-final': 'Pマーク 確報',
  contract: '契約の通知',
} satisfies Record<(typeof clockedDuties)[number] | 'contract', string>;
