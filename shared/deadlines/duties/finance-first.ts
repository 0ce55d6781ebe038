import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { withoutNumber } from '../counting/moments.ts';
import { cite, type DutyRule, notOwed, owed, whereBreached } from './duty.ts';

/** 金融庁などへの報告: at once on recognition, since 2026-10-01 on the common forms (監督指針, law.md 6.6). */
export const financeFirst: DutyRule = {
  id: 'finance-first',
  kind: 'promptly',
  title: words('金融庁・財務局などへの報告', 'Report to the FSA or finance bureau'),
  text: words(
    'システム障害やサイバー事案は、認識したら直ちに監督指針に従って報告します。2026年10月1日からは関係省庁の共通様式を使います。業法は、個人情報保護法の基準より小さい漏えいの報告も求めます。保険代理店は保険会社を通して、または一緒に報告します。',
    'System failures and cyber incidents are reported at once under the supervisory guidelines, since 1 Oct 2026 on the common forms. Industry laws ask for reports below the thresholds of the APPI too. Insurance agents report through or together with the insurer.',
  ),
  basis: [cite('6.6', '監督指針・各業法', 'Supervisory guidelines, industry laws')],
  addressee: () => toConfirm('金融庁・財務局・都道府県', 'FSA, finance bureau or prefecture'),
  validFrom: null,
  validTo: null,
  owed: (asked) => (asked.situation.sectors?.includes('finance') ? whereBreached(asked, owed) : notOwed),
  count: () => withoutNumber('「直ちに」。日数の定めはありません', '“At once”: no number of days'),
};
