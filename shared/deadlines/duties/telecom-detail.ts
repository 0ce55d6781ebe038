import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { strictPeriod } from '../counting/strict.ts';
import { cite, type DutyRule } from './duty.ts';
import { telecomOwed } from './telecom.ts';

/** 電気通信事業法の詳報: within 30 days of knowing, counted on the safe side (電気通信事業法28条・施行規則57条, T-1, K-0). */
export const telecomDetail: DutyRule = {
  id: 'telecom-detail',
  kind: 'statutory',
  title: words('電気通信事業法の詳報', 'Detailed report (Telecommunications Business Act)'),
  text: words(
    '事案を認知した日から30日以内に、原因や再発防止を含む詳しい報告を出します。重大な事故は、事故の日から30日です。',
    'A detailed report with cause and prevention is due within 30 days of learning of the case; for a serious accident, of the accident itself.',
  ),
  basis: [
    cite('T-1', '電気通信事業法28条・施行規則57条', 'Telecommunications Business Act Art. 28, Rules Art. 57'),
    cite('K-0', '民法140条', 'Civil Code Art. 140'),
  ],
  addressee: () => toConfirm('総合通信局（本社の所在地）', 'Regional bureau of MIC (head office)'),
  validFrom: null,
  validTo: null,
  owed: telecomOwed,
  count: ({ aware }) => strictPeriod(aware, 30, words('期間は30日です', 'The period is 30 days')),
};
