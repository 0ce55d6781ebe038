import { words } from '../../../kernel/words.ts';
import { say, shown } from '../../cite.ts';
import type { Section } from '../../kind.ts';
import { otherChoice } from '../choices.ts';
import { dataItemsField } from '../drafts/data.ts';
import { peopleField } from '../drafts/people.ts';
import { settledBy } from '../drafts/settled.ts';
import { several, text } from '../fields.ts';
import { item } from '../section.ts';

const media = {
  paper: words('紙', 'Paper'),
  electronic: words('電子媒体', 'Electronic'),
  ...otherChoice,
} as const;

/** What was hit: 媒体・項目・件数, 安全管理措置. */
export const dataOfAccident: readonly Section[] = [
  item(
    'data',
    '4',
    '媒体・項目・件数',
    'Medium, items and number',
    settledBy('dataItems', 'principalCount'),
    [
      text('pm.40', '個人情報の項目', 'Items of personal information', {
        wanted: 'always',
        ...dataItemsField,
      }),
      text('pm.41', '件数', 'Number', {
        wanted: 'always',
        ...peopleField,
      }),
      several('pm.42', '媒体', 'Medium', media, { wanted: 'final' }),
    ],
  ),
  item('safety', '5', '安全管理措置', 'Safety measures in place', settledBy('encryption'), [
    text('pm.50', '事故の時の安全管理措置', 'Safety measures at the time', {
      wanted: 'final',
      uses: ['encryption'],
      draft: (known) => say`データの暗号化等：${shown(known, 'encryption')}。`,
    }),
  ]),
];
