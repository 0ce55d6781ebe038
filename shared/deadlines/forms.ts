import { dayFrom } from '../calendar/dates.ts';
import type { Day } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';

/** 関係省庁の共通様式: a form to file a report on, not a duty and not a single window (C-1…C-5). */
export type CommonForm = { id: string; title: Words; validFrom: Day; serves: Words };

export const commonForms: readonly CommonForm[] = [
  {
    id: 'ddos',
    title: words('様式1 DDoS攻撃事案共通様式', 'Form 1: DDoS attack'),
    validFrom: dayFrom(2025, 10, 1),
    serves: words(
      '警察への相談、業法の報告に使えます。データの漏えいがないため、個人情報保護法の報告には使いません。',
      'For the police and industry laws; not for the APPI, because no data leak.',
    ),
  },
  {
    id: 'ransomware',
    title: words('様式2 ランサムウェア事案共通様式', 'Form 2: ransomware'),
    validFrom: dayFrom(2025, 10, 1),
    serves: words(
      '個人情報保護法と番号法の報告、警察への相談、業法の報告に使えます。提出先ごとに出します。期限は変わりません。',
      'For the APPI and the My Number Act, the police and industry laws. Each addressee is served by itself; deadlines do not change.',
    ),
  },
  {
    id: 'other',
    title: words('様式3 その他サイバー攻撃等事案共通様式', 'Form 3: other cyber attacks'),
    validFrom: dayFrom(2026, 10, 1),
    serves: words(
      '番号法と金融の報告に使えます。個人情報保護法の報告に使えるかは、委員会の案内で確認してください。',
      'For the My Number Act and finance. Whether it serves the APPI is to be confirmed with the PPC.',
    ),
  },
];

/** Takes day 1; returns the common forms in use on that day. */
export const formsOn = (day: Day): readonly CommonForm[] =>
  commonForms.filter(({ validFrom }) => validFrom <= day);
