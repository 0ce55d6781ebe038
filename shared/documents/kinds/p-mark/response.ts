import type { Section } from '../../kind.ts';
import { secondaryHarmField } from '../drafts/harm.ts';
import { measuresField } from '../drafts/measures.ts';
import { noticeToPrincipalsField } from '../drafts/notice.ts';
import { publicationField } from '../drafts/publication.ts';
import { settledBy } from '../drafts/settled.ts';
import { measuresState, noticeState } from '../drafts/states.ts';
import { text } from '../fields.ts';
import { item } from '../section.ts';

/** What was done: 本人等への対応, 公表, 二次被害, 再発防止. */
export const response: readonly Section[] = [
  item('principals', '6', '本人等への対応', 'What is done for the principals', noticeState, [
    text('pm.60', '本人等への対応', 'Response', {
      wanted: 'final',
      ...noticeToPrincipalsField,
    }),
  ]),
  item('publication', '7', '公表', 'Publication', settledBy('publication'), [
    text('pm.70', '公表の状況', 'Publication', {
      wanted: 'final',
      ...publicationField,
    }),
  ]),
  item('harm', '8', '二次被害', 'Secondary harm', settledBy('misuse'), [
    text('pm.80', '二次被害', 'Secondary harm', {
      wanted: 'final',
      ...secondaryHarmField,
    }),
  ]),
  item('measures', '9', '再発防止策', 'Measures against recurrence', measuresState, [
    text('pm.90', '再発防止策', 'Measures', {
      wanted: 'final',
      ...measuresField,
    }),
  ]),
];
