import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { strictPeriod } from '../counting/strict.ts';
import { designatedOperatorOwed } from './designated-operator.ts';
import { cite, type DutyRule } from './duty.ts';

/** サイバー対処能力強化法の報告: in writing within 30 days of the day of recognition, counted on the safe side (令和8年8府省令第4号4条2項, X-3, K-0). */
export const designatedOperatorReport: DutyRule = {
  id: 'designated-operator-report',
  kind: 'statutory',
  title: words('サイバー対処能力強化法の報告', 'Written report (Cyber Capability Enhancement Act)'),
  text: words(
    '認知した日から30日以内に、7つの項目を書面で報告します。',
    'A written report with seven items is due within 30 days of the day of recognition.',
  ),
  basis: [
    cite('X-3', '令和8年8府省令第4号4条2項', 'Joint Order No. 4 of 2026 Art. 4(2)'),
    cite('K-0', '民法140条', 'Civil Code Art. 140'),
  ],
  addressee: () => toConfirm('所管大臣と内閣総理大臣', 'Competent minister and Prime Minister'),
  validFrom: dayFrom(2026, 10, 1),
  validTo: null,
  owed: designatedOperatorOwed,
  count: ({ aware }) => strictPeriod(aware, 30, words('期間は30日です', 'The period is 30 days')),
};
