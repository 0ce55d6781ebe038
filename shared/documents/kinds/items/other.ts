import { words } from '../../../kernel/words.ts';
import type { Section } from '../../kind.ts';
import { otherMattersField } from '../drafts/others.ts';
import { otherState } from '../drafts/states.ts';
import { text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

/** Takes the beginning of the field ids; returns item 9 (F-90). */
export const otherItem = (form: string): Section =>
  nineItem(9, otherState, [
    text(`${form}.90`, 'その他参考となる事項', 'Other matters of reference', {
      hint: words(
        '他の行政機関への報告、警察への相談、海外の当局、上場会社の開示、保険などです。',
        'Reports to other bodies, police, foreign authorities, disclosure, insurance.',
      ),
      wanted: 'final',
      ...otherMattersField,
    }),
  ]);
