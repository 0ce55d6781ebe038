import { inLines, say, shown } from '../../cite.ts';
import type { Section } from '../../kind.ts';
import { causeField } from '../drafts/cause.ts';
import { measuresField } from '../drafts/measures.ts';
import { otherMattersField } from '../drafts/others.ts';
import { publicationField } from '../drafts/publication.ts';
import { settledBy } from '../drafts/settled.ts';
import { measuresState, otherState } from '../drafts/states.ts';
import { line, text } from '../fields.ts';
import { item } from '../section.ts';

/** Takes the beginning of the field ids; returns how the incident is met, in every common form. */
export const commonResponse = (form: string): readonly Section[] => [
  item('response', '3', '初動対応・復旧', 'First response and recovery', settledBy('containment'), [
    text(`${form}.40`, '初動対応', 'First response', {
      wanted: 'final',
      uses: ['containment', 'devicesIsolated', 'backupsIsolated'],
      draft: (known) =>
        inLines(
          say`封じ込めの状況：${shown(known, 'containment')}。`,
          say`あやしい機器の切り離し：${shown(known, 'devicesIsolated')}。`,
          say`バックアップの切り離し：${shown(known, 'backupsIsolated')}。`,
        ),
    }),
    line(`${form}.41`, '復旧の見込み', 'Expected recovery', { wanted: 'final' }),
  ]),
  item('cause', '4', '原因', 'Cause', settledBy('kinds', 'route'), [
    text(`${form}.50`, '原因', 'Cause', { wanted: 'final', ...causeField }),
  ]),
  item('publication', '5', '公表の状況', 'Publication', settledBy('publication'), [
    text(`${form}.60`, '公表の状況', 'Publication', { wanted: 'final', ...publicationField }),
  ]),
  item('others', '6', '他機関への報告・警察相談', 'Other reports and police', otherState, [
    text(`${form}.61`, '他機関への報告・警察相談', 'Other reports and police', {
      wanted: 'final',
      ...otherMattersField,
    }),
  ]),
  item('measures', '7', '再発防止', 'Measures against recurrence', measuresState, [
    text(`${form}.70`, '再発防止のための措置', 'Measures', { wanted: 'final', ...measuresField }),
  ]),
];
