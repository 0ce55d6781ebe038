import { known as valueIn } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import type { Section } from '../../kind.ts';
import { otherChoice } from '../choices.ts';
import { dataItemsField } from '../drafts/data.ts';
import { itemChoices, namedItems } from '../drafts/named-items.ts';
import { settledBy } from '../drafts/settled.ts';
import { several, text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

const media = {
  paper: words('紙', 'Paper'),
  electronic: words('電子媒体', 'Electronic'),
  ...otherChoice,
} as const;

const groups = {
  customers: words('顧客情報', 'Customers'),
  employees: words('従業員情報', 'Employees'),
  ...otherChoice,
} as const;

/** Takes the beginning of the field ids; returns item 2 (F-20…F-22). */
export const dataItem = (form: string): Section =>
  nineItem(2, settledBy('dataItems'), [
    text(`${form}.22a`, '項目の内容', 'The items in words', {
      wanted: 'always',
      ...dataItemsField,
    }),
    several(`${form}.22`, '項目', 'Items', itemChoices, {
      wanted: 'final',
      uses: ['dataItems', 'specialCare', 'cardNumbers'],
      draft: namedItems,
    }),
    several(`${form}.20`, '媒体', 'Medium', media, { wanted: 'final' }),
    several(`${form}.21`, '種類', 'Whose data', groups, {
      wanted: 'final',
      uses: ['staffData'],
      draft: ({ ledger }) => (valueIn(ledger, 'staffData') === 'yes' ? ['employees'] : []),
    }),
  ]);
