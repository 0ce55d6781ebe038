import { inLines, say, shown } from '../../cite.ts';
import { causeField } from '../drafts/cause.ts';
import { chronologyField } from '../drafts/chronology.ts';
import { dataItems } from '../drafts/data.ts';
import { otherMattersField } from '../drafts/others.ts';
import { people } from '../drafts/people.ts';
import { settledBy } from '../drafts/settled.ts';
import { text } from '../fields.ts';
import { item } from '../section.ts';

export const insurerEvent = item(
  'event',
  '1',
  '事故の状況',
  'What happened',
  settledBy('awareAt', 'firstSign', 'kinds'),
  [
    text('in.10', '経過', 'Course of events', {
      wanted: 'always',
      ...chronologyField,
    }),
    text('in.11', '原因', 'Cause', { wanted: 'final', ...causeField }),
    text('in.12', '関係する個人情報と人数', 'Personal data and people', {
      wanted: 'final',
      uses: [
        'dataItems',
        'negatives',
        'specialCare',
        'encryption',
        'principalCount',
        'cardNumbers',
        'principalGroups',
      ],
      draft: (known) => inLines(dataItems(known), say`本人の数：${people(known)}`),
    }),
    text('in.13', '金銭の要求', 'Demand for money', {
      uses: ['ransom'],
      draft: (known) => say`金銭の要求の状況：${shown(known, 'ransom')}。`,
    }),
    text('in.14', '警察・関係者への連絡', 'Police and others told', {
      ...otherMattersField,
    }),
  ],
);
