import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { withoutNumber } from '../counting/moments.ts';
import { cite, type DutyRule, notOwed, owedIf, whereBreached } from './duty.ts';

const ifHighRisk = owedIf('本人への高い危険が見込まれる場合', 'If a high risk to the persons is likely');

/** GDPR 34条: the persons without undue delay where the risk is high (G-3). */
export const gdprSubjects: DutyRule = {
  id: 'gdpr-subjects',
  kind: 'promptly',
  title: words('GDPRの本人への連絡', 'Communication to data subjects (GDPR)'),
  text: words(
    '本人への危険が高いときは、遅滞なく本人に知らせます。暗号化や事後の措置で危険がなくなったとき、過大な負担になるときは例外があります。',
    'Where the risk is high the persons are told without undue delay; encryption, later measures or disproportionate effort are exceptions.',
  ),
  basis: [cite('G-3', 'GDPR 34条', 'GDPR Art. 34')],
  addressee: () => certain('EUの本人', 'Data subjects in the EU'),
  validFrom: dayFrom(2018, 5, 25),
  validTo: null,
  owed: (asked) => (asked.situation.sectors?.includes('eu') ? whereBreached(asked, ifHighRisk) : notOwed),
  count: () =>
    withoutNumber('「不当な遅滞なく」。日数の定めはありません', '“Without undue delay”: no number of days'),
};
