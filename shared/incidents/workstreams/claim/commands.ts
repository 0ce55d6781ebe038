import { choice, day, line, lines, optional, yen } from '../../../kernel/fields.ts';
import { words } from '../../../kernel/words.ts';
import { command, reason, staff } from '../../command.ts';
import { consentPurposes } from './purposes.ts';

export const claimCommands = {
  notifyInsurer: command('claim.insurerNotified', staff, {
    how: line({ label: words('知らせた方法と相手の部署', 'How, and to which department') }),
  }),
  recordConsent: command('claim.consentRecorded', ['coordinator'], {
    purpose: choice(consentPurposes, { label: words('事前承認の対象', 'Consent for') }),
    consentedOn: day({ label: words('承認の日', 'Day of consent') }),
    consentedBy: line({ label: words('承認した人（保険会社）', 'Who consented (insurer)') }),
    limit: optional(yen({ label: words('承認の上限（円）', 'Limit (yen)') })),
  }),
  submitClaim: command('claim.submitted', ['insured'], {
    amount: yen({ label: words('請求額（円）', 'Amount claimed (yen)') }),
    documents: lines({ label: words('添えた資料', 'Documents attached') }),
  }),
  settleClaim: command('claim.settled', ['coordinator'], {
    paid: yen({ label: words('支払われた額（円）', 'Amount paid (yen)') }),
    paidOn: day({ label: words('支払日', 'Paid on') }),
  }),
  declineCover: command('claim.declined', ['coordinator'], {
    reason: lines({ label: words('支払わない理由と約款の条', 'Reason and clause') }),
  }),
  disputeDecision: command('claim.disputed', ['insured'], { reason: reason() }),
};
