import { words } from '../../kernel/words.ts';
import type { Field, Section } from '../kind.ts';

/** 規則8条1項: the nine items of a report, by their numbers. */
export const nineItems = {
  1: words('概要', 'Outline'),
  2: words(
    '漏えい等が発生し、又は発生したおそれがある個人データの項目',
    'Items of personal data leaked, lost or damaged, or likely so',
  ),
  3: words('本人の数', 'Number of principals'),
  4: words('原因', 'Cause'),
  5: words('二次被害又はそのおそれの有無及びその内容', 'Secondary harm or its likelihood, and what it is'),
  6: words('本人への対応の実施状況', 'What is done for the principals'),
  7: words('公表の実施状況', 'Publication'),
  8: words('再発防止のための措置', 'Measures against recurrence'),
  9: words('その他参考となる事項', 'Other matters of reference'),
} as const;
export type ItemNo = keyof typeof nineItems;

/** Takes an item's number, the state a draft of it begins with and its fields; returns the item with the title the rule gives it. */
export const nineItem = (
  no: ItemNo,
  draftState: NonNullable<Section['draftState']>,
  fields: readonly Field[],
): Section => ({
  id: `item${no}`,
  no: String(no),
  title: nineItems[no],
  titled: true,
  stated: true,
  draftState,
  fields,
});
