import { choice, day, line, lines, moment, optional, textHash } from '../../../kernel/fields.ts';
import { type Words, words } from '../../../kernel/words.ts';
import { command, everyone, reason, staff } from '../../command.ts';

const rule = line({ label: words('義務・約束', 'Duty'), widget: 'hidden' });

const verdicts = {
  reportable: words('報告と本人通知が必要', 'Report and notice required'),
  review: words('まだ判断できない', 'Cannot be decided yet'),
  exempt: words('委託元への通知により免除', 'Exempt, because the entruster was told'),
  notReportable: words('報告の対象にならない', 'Not reportable'),
} satisfies Record<string, Words>;

/** 該当性判断 is counsel's to confirm; targets, cut-offs and what was done about a duty are everybody's. */
export const dutyCommands = {
  requestConfirmation: command('assessment.confirmationRequested', staff, {
    note: optional(lines({ label: words('弁護士に見てほしいこと', 'What counsel should look at') })),
  }),
  confirmAssessment: command('assessment.confirmed', ['counsel'], {
    inputsHash: textHash(),
    verdict: choice(verdicts, { label: words('確定する結論', 'Conclusion confirmed'), widget: 'hidden' }),
  }),
  overruleAssessment: command('assessment.overruled', ['counsel'], {
    inputsHash: textHash(),
    verdict: choice(verdicts, { label: words('弁護士の判断', 'Counsel’s view') }),
    dayOne: optional(
      day({
        label: words('1日目とする日', 'Day 1'),
        hint: words('計算と同じ日なら空のままにします', 'Leave empty if the computed day stands'),
      }),
    ),
    reason: lines({ label: words('計算と異なる理由', 'Why it differs from the computation') }),
  }),
  setTarget: command('duty.targetSet', everyone, {
    rule,
    target: day({
      label: words('社内目標', 'Internal target'),
      hint: words(
        '期限とは別のもので、期限より後にはできません',
        'Apart from the deadline, and never after it',
      ),
    }),
  }),
  setCutoff: command('duty.cutoffSet', everyone, {
    rule,
    cutoff: moment({
      label: words('社内締切（JST）', 'Internal cut-off (JST)'),
      hint: words('期限の日の17:00が目安です', 'Usually 17:00 of the last day'),
      future: true,
    }),
  }),
  fulfilDuty: command('duty.fulfilled', staff, {
    rule,
    to: line({ label: words('連絡・提出した先', 'Told or filed with') }),
    doneAt: moment({ label: words('連絡・提出した日時（JST）', 'Done at (JST)') }),
    receiptNumber: optional(line({ label: words('受付番号', 'Receipt number') })),
    note: optional(lines({ label: words('伝えたこと', 'What was said') })),
  }),
  ruleOutDuty: command('duty.ruledOut', ['coordinator', 'counsel'], {
    rule,
    grounds: lines({ label: words('対象外と判断した根拠', 'Grounds for ruling it out') }),
  }),
  resumeDuty: command('duty.resumed', everyone, { rule, reason: reason() }),
};
