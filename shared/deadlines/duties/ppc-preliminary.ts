import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { reportAddressee } from '../addressees.ts';
import { threeToFiveDays } from '../counting/guidance.ts';
import { cite, type DutyRule } from './duty.ts';
import { owedBy } from './reporting.ts';

/** 速報 of 法26条1項: about three to five calendar days from awareness, never moved (規則8条1項, D-2). */
export const ppcPreliminary: DutyRule = {
  id: 'ppc-preliminary',
  kind: 'guidance',
  title: words('速報（個人情報保護法）', 'Preliminary report (APPI)'),
  text: words(
    '報告の対象になる事態を知った後、速やかに、その時点で把握していることを報告します。目安は知った日を1日目として3〜5日です。',
    'After learning of a reportable situation, report promptly what is known at that time: about 3 to 5 days with the day of awareness as day 1.',
  ),
  basis: [cite('D-2', '規則8条1項', 'Rules Art. 8(1)'), cite('D-2', '通則編3-5-3-3', 'GL 3-5-3-3')],
  addressee: ({ situation }) => reportAddressee(situation),
  validFrom: dayFrom(2022, 4, 1),
  validTo: null,
  owed: ({ assessment }) => owedBy(assessment.appi),
  count: ({ legal }) => threeToFiveDays(legal),
};
