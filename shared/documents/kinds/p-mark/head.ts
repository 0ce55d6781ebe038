import { words } from '../../../kernel/words.ts';
import { earlierReport, today } from '../drafts/reporting.ts';
import { line, onDay, several } from '../fields.ts';
import { part } from '../section.ts';

const reportTypes = {
  preliminary: words('速報', 'Preliminary'),
  final: words('確報', 'Final'),
} as const;

export const pMarkHead = part('head', '報告者', 'Reporter', [
  several('pm.01', '報告種別', 'Type of report', reportTypes, { wanted: 'always', anew: true }),
  line('pm.02', '前の報告の年月日と受付番号', 'Day and receipt number of the earlier report', {
    anew: true,
    draft: earlierReport,
  }),
  onDay('pm.03', '報告年月日', 'Day of the report', { wanted: 'always', anew: true, draft: today }),
  line('pm.04', '事業者名', 'Company', { wanted: 'always', draft: ({ company }) => [company] }),
  line('pm.05', '登録番号', 'Registration number', { wanted: 'always' }),
  line('pm.06', '業種', 'Industry', { wanted: 'always' }),
  line('pm.07', '連絡担当者', 'Contact person', { wanted: 'always' }),
]);
