import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { certain } from '../addressees.ts';
import { hoursAfter } from '../counting/moments.ts';
import { cite, type DutyRule, notOwed, owed } from './duty.ts';

const OWN_TARGET_HOURS = 24;

/** 保険会社への事故の通知: without delay by law; 24 hours are our own target, and nothing is spent before consent (保険法14条, I-1, I-3). */
export const insurerNotice: DutyRule = {
  id: 'insurer-notice',
  kind: 'target',
  title: words('保険会社への事故の通知', 'Notice to the insurer'),
  text: words(
    '損害が生じたと知ったら、遅滞なく保険会社に知らせます。24時間はしるべの目標です。多くの保険では、事前の承認がない費用は支払われません。事故を保険期間中に発見したか、費用の対象期間はいつまでかも確かめます。',
    'On learning of a loss the insurer is told without delay; 24 hours are our own target. Many policies pay no cost without prior consent. Check also that the incident was discovered within the policy period, and until when costs are covered.',
  ),
  basis: [
    cite('I-1', '保険法14条', 'Insurance Act Art. 14'),
    cite('I-3', '約款（事前承認・対応期間）', 'Policy (prior consent, response period)'),
  ],
  addressee: () => certain('保険会社', 'Insurer'),
  validFrom: dayFrom(2010, 4, 1),
  validTo: null,
  owed: ({ situation }) => (situation.breach === 'none' ? notOwed : owed),
  count: ({ aware }) => hoursAfter(aware, OWN_TARGET_HOURS),
};
