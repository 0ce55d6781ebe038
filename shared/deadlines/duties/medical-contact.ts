import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { withoutNumber } from '../counting/moments.ts';
import { cite, type DutyRule, notOwed, owed, whereBreached } from './duty.ts';

/** 厚生労働省への連絡: promptly where a hospital or clinic is attacked (2018年10月29日通知, law.md 6.10). */
export const medicalContact: DutyRule = {
  id: 'medical-contact',
  kind: 'promptly',
  title: words('厚生労働省への連絡（医療機関）', 'Contact to MHLW (medical institutions)'),
  text: words(
    '病院や診療所がサイバー攻撃を受け、漏えいや診療への支障があるとき、またはそのおそれがあるときは、速やかに厚生労働省に連絡します。都道府県と事業者にも連絡します。患者の情報は1人でも個人情報保護委員会への報告の対象です。',
    'A hospital or clinic whose data leaked or whose care is impaired by a cyber attack, or may be, contacts the MHLW promptly, and also the prefecture and the vendor. Data of even one patient are reportable to the PPC.',
  ),
  basis: [
    cite(
      '6.10',
      '厚生労働省通知（2018年10月29日）・安全管理ガイドライン6.0',
      'MHLW notice of 29 Oct 2018, Guideline 6.0',
    ),
  ],
  addressee: () => toConfirm('厚生労働省（医政局）', 'MHLW (Health Policy Bureau)'),
  validFrom: dayFrom(2018, 10, 29),
  validTo: null,
  owed: (asked) => (asked.situation.sectors?.includes('medical') ? whereBreached(asked, owed) : notOwed),
  count: () => withoutNumber('「速やかに」。日数の定めはありません', '“Promptly”: no number of days'),
};
