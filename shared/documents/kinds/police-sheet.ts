import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { cite, inLines, say, shown } from '../cite.ts';
import type { DocumentKind } from '../kind.ts';
import { chronologyField } from './drafts/chronology.ts';
import { peopleField } from './drafts/people.ts';
import { today } from './drafts/reporting.ts';
import { settledBy } from './drafts/settled.ts';
import { line, onDay, several, text } from './fields.ts';
import { item, part } from './section.ts';
import { asFarAsKnown } from './why-investigating.ts';

const wishes = {
  consultation: words('相談', 'Consultation'),
  damageReport: words('被害届', 'Report of damage'),
  complaint: words('告訴', 'Criminal complaint'),
} as const;

const who = part('who', '相談者', 'Who asks', [
  onDay('po.01', '相談年月日', 'Day', { wanted: 'always', anew: true, draft: today }),
  line('po.02', '会社の名称', 'Company', { wanted: 'always', draft: ({ company }) => [company] }),
  line('po.03', '所在地', 'Address', { wanted: 'always' }),
  line('po.04', '連絡担当者と電話番号', 'Contact person and telephone', { wanted: 'always' }),
  several('po.05', '希望すること', 'What is wished', wishes, { wanted: 'always' }),
]);

const what = item('what', '1', '被害の概要', 'What happened', settledBy('awareAt', 'firstSign'), [
  text('po.10', '経過', 'Course of events', {
    wanted: 'always',
    ...chronologyField,
  }),
  text('po.11', '金銭の要求', 'Demand for money', {
    wanted: 'final',
    uses: ['ransom'],
    draft: (known) => say`金銭の要求の状況：${shown(known, 'ransom')}。`,
  }),
]);

const harm = item('harm', '2', '被害の大きさ', 'Extent', settledBy('devices', 'principalCount'), [
  text('po.20', '影響した機器', 'Affected machines', {
    wanted: 'always',
    uses: ['devices'],
    draft: (known) => say`影響した機器：${shown(known, 'devices')}。`,
  }),
  text('po.21', '関係する人の数', 'People affected', {
    ...peopleField,
  }),
  text('po.22', '悪用の状況', 'Misuse', {
    uses: ['misuse'],
    draft: (known) => say`悪用の状況：${shown(known, 'misuse')}。`,
  }),
]);

const evidence = item(
  'evidence',
  '3',
  '証拠の保全',
  'Evidence kept',
  settledBy('devicesIsolated', 'powerKept'),
  [
    text('po.30', '機器と記録の状態', 'State of machines and records', {
      hint: words('機器を初期化する前に相談します。', 'Ask before any machine is wiped.'),
      wanted: 'always',
      uses: ['devicesIsolated', 'powerKept', 'backupsIsolated'],
      draft: (known) =>
        inLines(
          say`あやしい機器の切り離し：${shown(known, 'devicesIsolated')}。`,
          say`機器は、${cite(known, 'powerKept')}状態である。`,
          say`バックアップの切り離し：${shown(known, 'backupsIsolated')}。`,
          known.forensics.vendor === null ? [] : [`調査機関：${known.forensics.vendor}。`],
        ),
    }),
    text('po.31', '提出できる資料', 'Material at hand', {
      hint: words(
        'ログ、要求文書の写し、不審なファイルなどです。',
        'Logs, copies of the note, suspicious files.',
      ),
    }),
  ],
);

/** 警察相談用の資料: voluntary, as far as known (law.md 6.1). */
export const policeSheet: DocumentKind = {
  id: 'policeSheet',
  title: words('警察相談シート', 'Police consultation sheet'),
  short: words('警察相談', 'Police sheet'),
  audience: 'authority',
  addressee: words('都道府県警察のサイバー相談窓口', 'Cyber desk of the prefectural police'),
  duties: ['police'],
  steps: ['check', 'decide'],
  issue: 'filing',
  investigatingWhy: asFarAsKnown,
  layout: 'form',
  also: [],
  continues: ['policeSheet'],
  forms: [{ edition: 1, since: dayFrom(2026, 11, 21), sections: [who, what, harm, evidence] }],
};
