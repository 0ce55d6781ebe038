import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { withoutNumber } from '../counting/moments.ts';
import { cite, type DutyRule } from './duty.ts';
import { owedBy } from './reporting.ts';

/** 本人通知: promptly according to the situation; the law names no number of days, and none is made up (法26条2項・規則10条, N-1, N-2). */
export const principalNotice: DutyRule = {
  id: 'principal-notice',
  kind: 'promptly',
  title: words('本人への通知', 'Notice to principals'),
  text: words(
    '報告が必要なときは、事態の状況に応じて速やかに本人に知らせます。日数の定めはありません。待つときは理由を残し、3日目・5日目・確報の下書きのときに見直します。',
    'Where a report is due the principals are told promptly, according to the situation. There is no number of days. Whoever waits keeps the reason and looks again on day 3, on day 5 and when the final report is drafted.',
  ),
  basis: [
    cite('N-1', '法26条2項', 'APPI Art. 26(2)'),
    cite('N-2', '規則10条・通則編3-5-4-2', 'Rules Art. 10, GL 3-5-4-2'),
  ],
  addressee: () => certain('本人', 'Principals'),
  validFrom: dayFrom(2022, 4, 1),
  validTo: null,
  owed: ({ assessment }) => owedBy(assessment.verdict),
  count: () =>
    withoutNumber(
      '「事態の状況に応じて速やかに」。法定の日数はありません',
      '“Promptly, according to the situation”: the law sets no number of days',
    ),
};
