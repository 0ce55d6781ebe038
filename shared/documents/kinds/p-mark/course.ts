import { say, shown } from '../../cite.ts';
import type { Section } from '../../kind.ts';
import { causeField } from '../drafts/cause.ts';
import { chronologyField } from '../drafts/chronology.ts';
import { settledBy } from '../drafts/settled.ts';
import { line, onDay, text } from '../fields.ts';
import { item } from '../section.ts';

/** What happened: 概要・発生日及び発覚日, 経過, 発生元・発生者. */
export const course: readonly Section[] = [
  item('outline', '1', '概要', 'Outline', settledBy('kinds'), [
    text('pm.10', '事故の概要', 'Outline of the accident', {
      wanted: 'always',
      uses: ['kinds', 'firstSign'],
      draft: (known) =>
        say`発生した事案：${shown(known, 'kinds')}。\n最初の異変：${shown(known, 'firstSign')}。`,
    }),
    line('pm.11', '発生日', 'Day of occurrence', {
      wanted: 'always',
      uses: ['accessFrom'],
      draft: (known) => say`${shown(known, 'accessFrom')}`,
    }),
    onDay('pm.12', '発覚日', 'Day of discovery', {
      wanted: 'always',
      uses: ['awareAt', 'toldAt'],
      draft: ({ assessment }) => assessment.dayOne,
    }),
  ]),
  item('course', '2', '経過', 'Course of events', settledBy('awareAt', 'firstSign'), [
    text('pm.20', '経過', 'Course of events', {
      wanted: 'always',
      ...chronologyField,
    }),
  ]),
  item('origin', '3', '発生元・原因', 'Origin and cause', settledBy('kinds', 'route'), [
    text('pm.30', '原因', 'Cause', {
      wanted: 'final',
      ...causeField,
    }),
    line('pm.31', '発生元・発生者', 'Where and with whom it arose', { wanted: 'final' }),
  ]),
];
