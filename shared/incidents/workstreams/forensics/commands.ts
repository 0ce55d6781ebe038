import { line, lines } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, override, reason, staff } from '../../command.ts';

const vendor = line({
  label: words('調査会社', 'Forensics firm'),
  hint: words('契約は会社と業者が直接結びます', 'The company contracts with the vendor directly'),
});
const summary = lines({ label: words('報告の要旨', 'Summary of the findings') });

export const forensicsCommands = {
  arrangeForensics: command('forensics.arrangementStarted', staff, {
    note: lines({ label: words('調べたいこと', 'What should be investigated') }),
  }),
  declareForensicsUnneeded: command('forensics.declaredUnneeded', ['coordinator', 'counsel'], {
    reason: reason(),
  }),
  engageForensics: command('forensics.engaged', ['insured'], { vendor, overrideReason: override() }),
  startInvestigation: command('forensics.investigationStarted', staff, {
    evidence: lines({ label: words('渡した証拠（機器・ログ・写し）', 'Evidence handed over') }),
  }),
  receiveInterimFindings: command('forensics.interimFindingsReceived', staff, { summary }),
  concludeForensics: command('forensics.concluded', staff, { summary }),
  changeVendor: command('forensics.vendorReleased', ['insured'], { reason: reason() }),
};
