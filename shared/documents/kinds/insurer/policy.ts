import { words } from '../../../kernel/words.ts';
import { say, shown } from '../../cite.ts';
import { today } from '../drafts/reporting.ts';
import { line, onDay } from '../fields.ts';
import { part } from '../section.ts';

export const insurerPolicy = part('policy', '契約', 'Policy', [
  onDay('in.01', '報告年月日', 'Day of the report', { wanted: 'always', anew: true, draft: today }),
  line('in.02', '被保険者', 'Insured', { wanted: 'always', draft: ({ company }) => [company] }),
  line('in.03', '証券番号', 'Policy number', { wanted: 'always' }),
  line('in.04', '事故の番号', 'Incident number', { draft: ({ reference }) => [reference] }),
  line('in.05', '連絡担当者', 'Contact person', { wanted: 'always' }),
  line('in.06', '事故を発見した日時', 'Time of discovery', {
    hint: words(
      '多くの保険は、保険期間中に発見した事故が対象です。',
      'Most policies cover what is discovered within their period.',
    ),
    wanted: 'always',
    uses: ['awareAt'],
    draft: (known) => say`${shown(known, 'awareAt')}`,
  }),
]);
