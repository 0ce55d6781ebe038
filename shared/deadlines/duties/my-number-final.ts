import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { ppc } from '../addressees.ts';
import { rolledBasis, rolledPeriod } from '../counting/rolled.ts';
import { cite, type DutyRule } from './duty.ts';
import { myNumberOwed } from './my-number.ts';

/** 確報 of 番号法29条の4: day 30, or 60 where its item 2 stands, rolled to the next open day (M-3). */
export const myNumberFinal: DutyRule = {
  id: 'my-number-final',
  kind: 'statutory',
  title: words('マイナンバーの確報（番号法）', 'Final report (My Number Act)'),
  text: words(
    '知った日を1日目として30日以内（マイナンバーに不正の目的のおそれがある場合は60日以内）に、個人情報保護委員会に報告します。末日が閉庁日のときは次の開庁日です。',
    'Report to the PPC within 30 days with the day of awareness as day 1, or within 60 if My Number was likely taken with a wrongful purpose. A closed last day moves to the next open day.',
  ),
  basis: [cite('M-3', '番号法29条の4・同規則3条', 'My Number Act Art. 29-4, Rule 3')],
  alsoBasis: (_, { closedDays }) => (closedDays.length > 0 ? [rolledBasis] : []),
  addressee: () => ppc,
  validFrom: dayFrom(2022, 4, 1),
  validTo: null,
  owed: myNumberOwed,
  count: ({ aware, assessment: { categories } }) =>
    categories.includes('MN-2')
      ? rolledPeriod(
          aware,
          60,
          words(
            'マイナンバーに不正の目的のおそれがあるため、期間は60日です',
            'The period is 60 days, because My Number was likely taken with a wrongful purpose',
          ),
        )
      : rolledPeriod(aware, 30, words('期間は30日です', 'The period is 30 days')),
};
