import { dayFrom } from '../../calendar/dates.ts';
import { known as valueIn } from '../../facts/ledger.ts';
import { words } from '../../kernel/words.ts';
import { say, shown } from '../cite.ts';
import type { DocumentKind } from '../kind.ts';
import { presence } from './choices.ts';
import { line, one } from './fields.ts';
import { myNumberCategory } from './items/categories.ts';
import { nineSections } from './items/nine-sections.ts';
import { reporter } from './items/reporter.ts';
import { ppcKind } from './ppc-kind.ts';
import { part } from './section.ts';
import { knownSoFar } from './why-investigating.ts';

const work = {
  related: words('個人番号関係事務', 'Work related to My Number, such as payroll'),
  use: words('個人番号利用事務', 'Work that uses My Number'),
} as const;

const specific = part('specific', '特定個人情報', 'Specific personal information', [
  line('mn.m1', '特定個人情報の有無と本人の数', 'Whether My Number is included, and of how many', {
    hint: words('分からないときも、この様式で報告します。', 'This form is used also where nobody knows yet.'),
    wanted: 'always',
    uses: ['myNumber'],
    draft: (known) => say`${shown(known, 'myNumber')}`,
  }),
  one('mn.m2', '取り扱う事務', 'Work it is used for', work, { wanted: 'final' }),
  one(
    'mn.m3',
    '個人情報保護法26条の報告を兼ねるか',
    'Also serves as the report under APPI Art. 26',
    presence,
    {
      wanted: 'always',
      uses: ['dataScope'],
      draft: ({ ledger, assessment: { appi } }) =>
        valueIn(ledger, 'dataScope') === null || appi === 'review'
          ? []
          : [appi === 'reportable' ? 'yes' : 'no'],
    },
  ),
]);

/** 番号法29条の4: preliminary and final, always to the commission (M-3, M-4). */
export const myNumber: DocumentKind = {
  ...ppcKind,
  id: 'myNumber',
  title: words('特定個人情報の漏えい等報告', 'Breach report (My Number)'),
  short: words('マイナンバーの報告', 'My Number report'),
  duties: ['my-number-preliminary', 'my-number-final'],
  investigatingWhy: knownSoFar,
  continues: ['myNumber'],
  caution: words(
    '個人情報保護委員会のマイナンバー用の報告フォームに写して提出します。提出の前に、項目を公式のフォームと照らし合わせてください。',
    'To be copied into the commission’s My Number form. Compare the fields with the official form before filing.',
  ),
  forms: [
    {
      edition: 1,
      since: dayFrom(2026, 11, 21),
      sections: [reporter('mn', null), specific, ...nineSections('mn', myNumberCategory('mn'))],
    },
  ],
};
