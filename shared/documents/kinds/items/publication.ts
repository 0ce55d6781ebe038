import { known as valueIn } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import type { Section } from '../../kind.ts';
import { otherChoice } from '../choices.ts';
import { publicationField } from '../drafts/publication.ts';
import { recognised } from '../drafts/recognised.ts';
import { settledBy } from '../drafts/settled.ts';
import { one, several, text } from '../fields.ts';
import { nineItem } from '../nine-items.ts';

const progress = {
  done: words('実施済', 'Done'),
  planned: words('実施予定', 'Planned'),
  considered: words('検討中', 'Being considered'),
  notPlanned: words('予定なし', 'Not planned'),
} as const;

const ways = {
  website: words('ホームページに掲載', 'On the website'),
  pressConference: words('記者会見', 'Press conference'),
  press: words('報道機関等への資料配布', 'Handout to the press'),
  ...otherChoice,
} as const;

const signs = {
  website: /ホームページ|ウェブ|Web|サイト/i,
  pressConference: /記者会見/,
  press: /報道|プレス/,
};

/** Takes the beginning of the field ids; returns item 7 (F-70…F-72). */
export const publicationItem = (form: string): Section =>
  nineItem(7, settledBy('publication'), [
    text(`${form}.70a`, '公表の状況', 'Publication in words', {
      hint: words(
        '実施した日又は予定の日、予定なしのときはその理由を書きます。',
        'The day it was or will be done; where none is planned, say why.',
      ),
      wanted: 'always',
      ...publicationField,
    }),
    one(`${form}.70`, '実施状況', 'Progress', progress, { wanted: 'final' }),
    several(`${form}.71`, '公表の方法', 'Ways of publication', ways, {
      uses: ['publication'],
      draft: ({ ledger }) => recognised(valueIn(ledger, 'publication'), signs),
    }),
    text(`${form}.72`, '公表文', 'Text published', {
      hint: words('公表文、又はその掲載先を書きます。', 'The text, or where it can be read.'),
    }),
  ]);
