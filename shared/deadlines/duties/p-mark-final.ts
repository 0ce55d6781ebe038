import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { thirtyOrSixty } from '../counting/strict.ts';
import { cite, type DutyRule, notOwed, owed, whereBreached } from './duty.ts';

/** プライバシーマークの確報: every accident, even of one person and even encrypted, within 30 days of discovery, or 60 with a wrongful purpose (law.md 6.13, K-0). */
export const pMarkFinal: DutyRule = {
  id: 'p-mark-final',
  kind: 'agreed',
  title: words('プライバシーマークの確報', 'Final report (privacy mark)'),
  text: words(
    '付与事業者は、1人の誤送信や暗号化した機器の紛失でも、すべての事故を発覚から30日以内（不正の目的のおそれがある場合は60日以内）に審査機関に報告します。個人情報保護法の対象でなくても必要です。',
    'A mark holder reports every accident, even a mail mis-sent to one person or a lost encrypted device, to the review body within 30 days of discovery, or 60 if a wrongful purpose is likely; also where the APPI asks for nothing.',
  ),
  basis: [
    cite('6.13', 'プライバシーマーク制度（PMK500）', 'Privacy mark scheme (PMK500)'),
    cite('K-0', '民法140条', 'Civil Code Art. 140'),
  ],
  addressee: () => certain('審査機関（JIPDECなど）', 'Review body (JIPDEC or another)'),
  validFrom: dayFrom(2022, 4, 1),
  validTo: null,
  owed: (asked) => (asked.situation.sectors?.includes('pMark') ? whereBreached(asked, owed) : notOwed),
  count: ({ aware, situation }) =>
    thirtyOrSixty(
      aware,
      situation.wrongfulPurpose === 'yes',
      words(
        '不正の目的のおそれがあるため、期間は60日です',
        'The period is 60 days, because a wrongful purpose is likely',
      ),
    ),
};
