import type { Category } from '../../../deadlines/assessment.ts';
import type { FactKey } from '../../../facts/catalogue.ts';
import { words } from '../../../kernel/words.ts';
import type { ChoiceField } from '../../kind.ts';
import { several } from '../fields.ts';

const asked = [
  'breach',
  'dataScope',
  'encryption',
  'specialCare',
  'financialHarm',
  'cardNumbers',
  'wrongfulPurpose',
  'principalCount',
] as const satisfies readonly FactKey[];

const rule7 = {
  item1: words('第1号（要配慮個人情報）', 'Item 1 (special care-required data)'),
  item2: words('第2号（財産的被害のおそれ）', 'Item 2 (likely property damage)'),
  item3: words('第3号（不正の目的のおそれ）', 'Item 3 (likely wrongful purpose)'),
  item4: words('第4号（千人超）', 'Item 4 (more than 1,000)'),
  none: words('非該当（任意の報告）', 'None (voluntary report)'),
} as const;

const rule7Of: Readonly<Partial<Record<Category, keyof typeof rule7>>> = {
  'R7-1': 'item1',
  'R7-2': 'item2',
  'R7-3': 'item3',
  'R7-4': 'item4',
};

/** Takes the beginning of the field ids; returns which items of 規則7条 stand after the assessment; 非該当 only where it says that nothing need be reported (F-14). */
export const rule7Category = (form: string): ChoiceField =>
  several(`${form}.14`, '規則第7条各号該当性', 'Items of Rules Art. 7', rule7, {
    wanted: 'always',
    uses: asked,
    draft: ({ assessment: { categories, appi } }) => {
      const items = categories.flatMap((category) => rule7Of[category] ?? []);
      return items.length === 0 && appi === 'notReportable' ? ['none'] : items;
    },
  });

const myNumberRule2 = {
  item1: words('第1号（利用事務実施者などのシステム）', 'Item 1 (systems of those who use My Number)'),
  item2: words('第2号（不正の目的のおそれ）', 'Item 2 (likely wrongful purpose)'),
  item3: words('第3号（不特定多数の閲覧）', 'Item 3 (open to the public)'),
  item4: words('第4号（百人超）', 'Item 4 (more than 100)'),
  none: words('非該当（任意の報告）', 'None (voluntary report)'),
} as const;

const myNumberRule2Of: Readonly<Partial<Record<Category, keyof typeof myNumberRule2>>> = {
  'MN-2': 'item2',
  'MN-3': 'item3',
  'MN-4': 'item4',
};

/** The same for 番号法の規則2条 (M-1). */
export const myNumberCategory = (form: string): ChoiceField =>
  several(`${form}.14`, '規則第2条各号該当性', 'Items of My Number Rules Art. 2', myNumberRule2, {
    wanted: 'always',
    uses: ['breach', 'encryption', 'myNumber'],
    draft: ({ assessment: { categories, myNumber } }) => {
      const items = categories.flatMap((category) => myNumberRule2Of[category] ?? []);
      return items.length === 0 && myNumber === 'notReportable' ? ['none'] : items;
    },
  });
