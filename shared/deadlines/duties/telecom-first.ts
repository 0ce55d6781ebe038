import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { withoutNumber } from '../counting/moments.ts';
import { cite, type DutyRule } from './duty.ts';
import { telecomOwed } from './telecom.ts';

/** 電気通信事業法の第一報: promptly to the regional bureau (電気通信事業法28条, T-1). */
export const telecomFirst: DutyRule = {
  id: 'telecom-first',
  kind: 'promptly',
  title: words('電気通信事業法の第一報', 'First report (Telecommunications Business Act)'),
  text: words(
    '通信の秘密の漏えいなどは、人数にかかわらず、速やかに総合通信局に報告します。個人情報保護法の報告とは別です。',
    'A leak of secrecy of communications or the like is reported promptly to the regional bureau, whatever the number of people, and beside the report under the APPI.',
  ),
  basis: [
    cite('T-1', '電気通信事業法28条・施行規則57条', 'Telecommunications Business Act Art. 28, Rules Art. 57'),
  ],
  addressee: () => toConfirm('総合通信局（本社の所在地）', 'Regional bureau of MIC (head office)'),
  validFrom: null,
  validTo: null,
  owed: telecomOwed,
  count: () => withoutNumber('「速やかに」。日数の定めはありません', '“Promptly”: no number of days'),
};
