import { words } from '../../kernel/words.ts';
import type { Verdict } from '../assessment.ts';
import { notOwed, type Owed, owed } from './duty.ts';

const ifReportable: Owed = {
  owed: true,
  condition: words('報告が必要と分かった場合', 'If it turns out that a report is needed'),
};

/** Takes the verdict of a law; returns whether its reports are owed: an open verdict keeps the clocks running (law.md 1.7). */
export const owedBy = (verdict: Verdict): Owed =>
  ({ reportable: owed, review: ifReportable, exempt: notOwed, notReportable: notOwed })[verdict];
