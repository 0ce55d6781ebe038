import { dayFrom } from '../../calendar/dates.ts';
import { type Words, words } from '../../kernel/words.ts';
import { reportAddressee } from '../addressees.ts';
import type { Category } from '../assessment.ts';
import { rolledBasis, rolledPeriod } from '../counting/rolled.ts';
import { cite, type DutyRule } from './duty.ts';
import { owedBy } from './reporting.ts';

const together = cite('D-3a', '通則編3-5-3-4', 'GL 3-5-3-4');

const appiOf = (categories: readonly Category[]) => categories.filter((one) => one.startsWith('R7-'));

/** 確報 of 法26条1項: day 30, or 60 where item iii stands, rolled to the next open day (規則8条2項, D-3, D-3a, D-4). */
export const ppcFinal: DutyRule = {
  id: 'ppc-final',
  kind: 'statutory',
  title: words('確報（個人情報保護法）', 'Final report (APPI)'),
  text: words(
    '知った日を1日目として30日以内（不正の目的のおそれがある場合は60日以内）に、9つの項目すべてを報告します。末日が閉庁日のときは次の開庁日です。分からない項目は理由を書いて期限内に提出し、あとで補います。',
    'Report all nine items within 30 days with the day of awareness as day 1, or within 60 if a wrongful purpose is likely. A last day on which offices are closed moves to the next open day. What cannot be known is filed in time with the reason and supplemented.',
  ),
  basis: [cite('D-3', '規則8条2項', 'Rules Art. 8(2)')],
  alsoBasis: ({ assessment }, { closedDays }) => [
    ...(assessment.categories.includes('R7-3') && appiOf(assessment.categories).length > 1 ? [together] : []),
    ...(closedDays.length > 0 ? [rolledBasis] : []),
  ],
  addressee: ({ situation }) => reportAddressee(situation),
  validFrom: dayFrom(2022, 4, 1),
  validTo: null,
  owed: ({ assessment }) => owedBy(assessment.appi),
  count: ({ legal, assessment: { categories } }) =>
    rolledPeriod(legal, categories.includes('R7-3') ? 60 : 30, whyThatLong(appiOf(categories))),
};

function whyThatLong(categories: readonly Category[]): Words {
  if (!categories.includes('R7-3')) return words('期間は30日です', 'The period is 30 days');
  return categories.length > 1
    ? words(
        '不正の目的のおそれがあるため、ほかの類型と重なっていても期間は60日です',
        'The period is 60 days, because a wrongful purpose is likely, even together with other categories',
      )
    : words(
        '不正の目的のおそれがあるため、期間は60日です',
        'The period is 60 days, because a wrongful purpose is likely',
      );
}
