import { count, line, lines, moment, optional, textHash, tick } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, everyone, override, reason, staff } from '../../command.ts';
import { disclosureCommands } from './disclosure-commands.ts';
import { dutyCommands } from './duty-commands.ts';

const filing = {
  document: line({ label: words('書類', 'Document'), widget: 'hidden' }),
  textHash: textHash(),
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
  channel: line({
    label: words('提出の方法', 'Channel'),
    hint: words('Webフォーム、書面など', 'The web form, on paper …'),
  }),
};

export const reportingCommands = {
  ...dutyCommands,
  ...disclosureCommands,
  confirmReportable: command('reporting.confirmedReportable', everyone, { overrideReason: override() }),
  confirmNotRequired: command('reporting.confirmedNotRequired', ['counsel'], {
    grounds: lines({ label: words('報告を要しないと判断した根拠', 'Grounds for not reporting') }),
    overrideReason: override(),
  }),
  reassess: command('reporting.reassessed', everyone, { reason: reason() }),
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
