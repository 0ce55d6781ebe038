import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import type { DocumentKind } from '../kind.ts';
import { noticeClose, noticeOpening } from '../letters/notice-frame.ts';
import { noticeItems } from '../letters/notice-items.ts';

/** 本人への通知: the five items of the nine, in polite words, to each person (法26条2項・規則10条, N-1 to N-4, law.md 9.1). */
export const principalNotice: DocumentKind = {
  id: 'principalNotice',
  title: words('本人への通知', 'Notice to principals'),
  short: words('本人通知', 'Notice'),
  audience: 'principals',
  addressee: words('ご本人', 'Principals'),
  duties: ['principal-notice'],
  steps: ['check', 'approve', 'decide'],
  issue: 'sending',
  investigatingWhy: words(
    '通知は、分かっている範囲で送れます。分からないことは「調査中です」と書き、分かったときに追って知らせます（規則10条）。',
    'A notice may go out with what is known. What is not is said to be under investigation, and told later (Rules Art. 10).',
  ),
  layout: 'letter',
  also: [],
  caution: words(
    '知らせるのは9項目のうち5項目（概要・項目・原因・二次被害・その他）です。ほかの方の人数や、攻撃の手がかりになることは書きません。',
    'A notice tells five of the nine items (overview, data, cause, secondary harm, other). It does not say how many others are affected, or anything that helps an attacker.',
  ),
  continues: ['principalNotice'],
  forms: [
    { edition: 1, since: dayFrom(2022, 4, 1), sections: [...noticeOpening, ...noticeItems, ...noticeClose] },
  ],
};
