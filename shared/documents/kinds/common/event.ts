import { words } from '../../../kernel/words.ts';
import { inLines, say, shown } from '../../cite.ts';
import type { Section } from '../../kind.ts';
import { chronologyField } from '../drafts/chronology.ts';
import { settledBy } from '../drafts/settled.ts';
import { line, one, text } from '../fields.ts';
import { item } from '../section.ts';

const conditions = {
  ongoing: words('継続', 'Ongoing'),
  recovered: words('復旧', 'Recovered'),
  intermittent: words('断続', 'Intermittent'),
} as const;

/** Takes the beginning of the field ids; returns what happened, in every common form: times, state, course, effect. */
export const commonEvent = (form: string): readonly Section[] => [
  item('outline', '1', '概要', 'Outline', settledBy('awareAt', 'firstSign', 'kinds'), [
    text(`${form}.20`, '概要・経緯', 'Outline and course', { wanted: 'always', ...chronologyField }),
    line(`${form}.21`, '発生日時', 'Time of occurrence', {
      wanted: 'always',
      uses: ['accessFrom'],
      draft: (known) => say`${shown(known, 'accessFrom')}`,
    }),
    line(`${form}.22`, '認知日時', 'Time of awareness', {
      wanted: 'always',
      uses: ['awareAt'],
      draft: (known) => say`${shown(known, 'awareAt')}`,
    }),
    one(`${form}.23`, '現在の状況', 'Present state', conditions, { wanted: 'always' }),
  ]),
  item('effect', '2', '影響', 'Effect', settledBy('devices', 'partners'), [
    text(`${form}.30`, '業務・顧客・取引先への影響', 'Effect on work, customers and partners', {
      wanted: 'final',
      uses: ['devices', 'partners'],
      draft: (known) =>
        inLines(say`影響した機器：${shown(known, 'devices')}。`, say`取引先：${shown(known, 'partners')}。`),
    }),
    text(`${form}.31`, '重要インフラへの影響', 'Effect on critical infrastructure'),
  ]),
];
