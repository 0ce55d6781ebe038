import { choice, count, line, lines, moment, optional, textHash, tick } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, everyone, override, reason, staff } from '../../command.ts';
import { dutyCommands } from './duty-commands.ts';
import { reportKinds } from './kinds.ts';

const kind = choice(reportKinds, { label: words('報告の種類', 'Kind of report') });
const filing = {
  filedAt: moment({ label: words('提出した日時（JST）', 'Filed at (JST)') }),
  addressee: line({
    label: words('提出先', 'Filed with'),
    hint: words(
      '個人情報保護委員会、または権限の委任を受けた大臣',
      'The PPC, or the minister it delegated to',
    ),
  }),
  receiptNumber: optional(
    line({
      label: words('受付番号', 'Receipt number'),
      hint: words('あとで入れられます', 'Can be added later'),
    }),
  ),
  overrideReason: override(),
};

export const reportingCommands = {
  ...dutyCommands,
  confirmReportable: command('reporting.confirmedReportable', everyone, { overrideReason: override() }),
  confirmNotRequired: command('reporting.confirmedNotRequired', ['counsel'], {
    grounds: lines({ label: words('報告を要しないと判断した根拠', 'Grounds for not reporting') }),
    overrideReason: override(),
  }),
  reassess: command('reporting.reassessed', everyone, { reason: reason() }),
  draftReport: command('report.drafted', staff, {
    kind,
    text: lines({ label: words('報告の本文', 'Text of the report') }),
  }),
  approveReport: command('report.approved', ['counsel'], { kind, textHash: textHash() }),
  decideReport: command('report.decided', ['insured'], { kind, textHash: textHash() }),
  filePreliminary: command('report.preliminaryFiled', ['insured'], {
    ...filing,
    servesAsFinal: tick({
      label: words(
        '確報を兼ねる（9項目がすべて判明）',
        'Also serves as the final report (all nine items known)',
      ),
    }),
  }),
  fileFollowUp: command('report.followUpFiled', ['insured'], filing),
  fileFinal: command('report.finalFiled', ['insured'], filing),
  fileVoluntary: command('report.voluntaryFiled', ['insured'], filing),
  recordReceipt: command('report.receiptRecorded', staff, {
    filing: count({ label: words('提出の番号', 'Number of the filing') }),
    receiptNumber: line({ label: words('受付番号', 'Receipt number') }),
  }),
};
