import { words } from '../../../kernel/words.ts';
import type { Field, Section } from '../../kind.ts';
import type { Known } from '../../known.ts';
import { presence } from '../choices.ts';
import { earlierReport, today } from '../drafts/reporting.ts';
import { line, onDay, one, several } from '../fields.ts';

/** 報告種別: preliminary or final; a new report or one that goes on from another. One report may be both first (D-6). */
export type ReportType = 'preliminary' | 'final';

const reportTypes = {
  preliminary: words('速報', 'Preliminary'),
  final: words('確報', 'Final'),
  new: words('新規', 'New'),
  followUp: words('続報', 'Follow-up'),
} as const;

/** Takes the beginning of the field ids and what the report is for its kind, null where the company chooses; returns who reports, and which report it is (F-01…F-09). */
export const reporter = (form: string, type: ReportType | null): Section => ({
  id: 'head',
  no: null,
  title: words('報告者', 'Reporter'),
  titled: true,
  stated: false,
  fields: [...report(form, type), ...company(form), ...contact(form), ...further(form)],
});

const report = (form: string, type: ReportType | null): Field[] => [
  several(`${form}.01`, '報告種別', 'Type of report', reportTypes, {
    wanted: 'always',
    anew: true,
    draft: ({ earlier }: Known) => [...(type ? [type] : []), earlier ? 'followUp' : 'new'],
  }),
  line(`${form}.01a`, '前の報告の年月日と受付番号', 'Day and receipt number of the earlier report', {
    anew: true,
    draft: earlierReport,
  }),
  onDay(`${form}.02`, '報告年月日', 'Day of the report', { wanted: 'always', anew: true, draft: today }),
];

const company = (form: string): Field[] => [
  line(`${form}.03`, '報告者の氏名又は名称', 'Name of the reporter', {
    hint: words('担当者ではなく、会社の名称を書きます。', 'The name of the company, not of the clerk.'),
    wanted: 'always',
    draft: ({ company }) => [company],
  }),
  line(`${form}.03a`, '報告者のフリガナ', 'Reporter in kana', { wanted: 'always' }),
  line(`${form}.04`, '法人番号', 'Corporate number', {
    hint: words('13桁の数字です。', '13 digits.'),
    most: 13,
    wanted: 'always',
  }),
  line(`${form}.05`, '業種', 'Industry', {
    hint: words(
      '日本標準産業分類の大分類・中分類です。',
      'Division of the Japan Standard Industrial Classification.',
    ),
    wanted: 'always',
  }),
  line(`${form}.06`, '住所又は居所', 'Address', { wanted: 'always' }),
  line(`${form}.06a`, '代表者の氏名', 'Name of the representative', { wanted: 'always' }),
];

const contact = (form: string): Field[] => [
  line(`${form}.07`, '事務連絡者の氏名', 'Contact person', { wanted: 'always' }),
  line(`${form}.07a`, '事務連絡者の所属部署', 'Department of the contact person', { wanted: 'always' }),
  line(`${form}.07b`, '事務連絡者の電話番号', 'Telephone of the contact person', { wanted: 'always' }),
  line(`${form}.07c`, '事務連絡者のメールアドレス', 'E-mail of the contact person', { wanted: 'always' }),
];

const further = (form: string): Field[] => [
  one(`${form}.08`, '連名の有無', 'Joint report', presence, {
    hint: words('委託元と委託先は連名で報告できます。', 'Entruster and entrustee may report jointly.'),
    wanted: 'final',
  }),
  line(`${form}.08a`, '連名者', 'Joint reporters'),
  line(`${form}.09`, '従業員数', 'Number of employees', { wanted: 'final' }),
  line(`${form}.09a`, '加入する認定個人情報保護団体', 'Accredited body the company belongs to'),
];
