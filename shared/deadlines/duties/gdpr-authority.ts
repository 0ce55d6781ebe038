import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { hoursAfter } from '../counting/moments.ts';
import { cite, type DutyRule, notOwed, owed, whereBreached } from './duty.ts';

/** GDPR 33条: the authority within 72 hours of awareness, through weekends and holidays (G-1, G-4, G-5). */
export const gdprAuthority: DutyRule = {
  id: 'gdpr-authority',
  kind: 'statutory',
  title: words('GDPRの監督機関への通知', 'Notification to the GDPR authority'),
  text: words(
    '管理者は、知ってから72時間以内に監督機関に通知します（危険が生じそうにないときを除く）。遅れるときは理由を付け、分かったところから順に出せます。処理者は、遅滞なく管理者に知らせます。',
    'The controller notifies the authority within 72 hours of becoming aware, unless a risk is unlikely; later with reasons, and in phases if need be. A processor tells its controller without undue delay.',
  ),
  basis: [
    cite('G-1', 'GDPR 33条1項', 'GDPR Art. 33(1)'),
    cite('G-4', 'GDPR 33条（72時間）', 'GDPR Art. 33 (72 hours)'),
  ],
  addressee: () =>
    toConfirm(
      '監督機関（拠点または代理人の国）',
      'Supervisory authority (country of establishment or representative)',
    ),
  validFrom: dayFrom(2018, 5, 25),
  validTo: null,
  owed: (asked) => (asked.situation.sectors?.includes('eu') ? whereBreached(asked, owed) : notOwed),
  count: ({ aware }) => hoursAfter(aware, 72),
};
