import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { threeToFiveDays } from '../counting/guidance.ts';
import { cite, type DutyRule, notOwed } from './duty.ts';
import { owedBy } from './reporting.ts';

/** 委託元への通知: an entrustee that tells its entruster within about three to five days is freed of report and notice (規則9条, A-7a, A-7b). */
export const entrusterNotice: DutyRule = {
  id: 'entruster-notice',
  kind: 'guidance',
  title: words('委託元への通知', 'Notice to the entruster'),
  text: words(
    '預かった情報のときは、分かっている9項目を委託元に通知すると、国への報告と本人通知の義務は委託元に移ります。目安は委託先が知った日から3〜5日です。調査と委託元への協力は続きます。',
    'For data entrusted to you, telling the entruster the nine items as far as known passes report and notice on to it: within about 3 to 5 days of your own awareness. Cooperation goes on.',
  ),
  basis: [
    cite('A-7a', '法26条1項ただし書・規則9条', 'APPI Art. 26(1) proviso, Rules Art. 9'),
    cite('A-7b', '通則編3-5-3-5', 'GL 3-5-3-5'),
  ],
  addressee: () => certain('委託元', 'Entruster'),
  validFrom: dayFrom(2022, 4, 1),
  validTo: null,
  owed: ({ situation, assessment }) =>
    situation.role === 'entrustee' && situation.entrusterNotifiedOn === null
      ? owedBy(assessment.verdict)
      : notOwed,
  count: ({ aware }) => threeToFiveDays(aware),
};
