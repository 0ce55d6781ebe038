import { documentKinds } from '../../documents/kinds.ts';
import { dayInJapan } from '../../kernel/days.ts';
import { accept, refuse } from '../../kernel/refusal.ts';
import { words } from '../../kernel/words.ts';
import { actorOf } from '../../people/people.ts';
import { dutiesOf } from '../duties.ts';
import { possibleDeeds } from '../duty-deeds.ts';
import type { IncidentEvent } from '../events.ts';
import { situated } from '../objection.ts';
import type { Handlers } from './deed.ts';
import { issuedEvents } from './issued.ts';
import type { Acting, Subject } from './subject.ts';

/** A document leaves the house as the frozen version that was signed off. */
export const leaving: Handlers<'issue' | 'recordReceipt' | 'recordOutcome'> = {
  issue: (subject, { issuedAt, to, channel, reach, receiptNumber }, acting) => {
    const duty = openDuty(subject);
    const due = duty?.deadline?.due ?? null;
    const events = issuedEvents(subject.incident.documents, subject.document, {
      issuedAt,
      to,
      channel,
      reach: reach ?? null,
      receiptNumber: receiptNumber ?? null,
      due,
      late: due === null ? null : dayInJapan(issuedAt) > due,
    });
    const follows = duty ? [dutyMet(subject, acting, { rule: duty.rule, to, issuedAt, receiptNumber })] : [];
    return accept({ events, follows, occurredAt: issuedAt });
  },
  recordReceipt: (subject, { receiptNumber }, acting) => {
    const { document } = subject;
    if (!document.issue) return refuse(notYetOut);
    const events = [{ type: 'document.receiptRecorded' as const, document: document.id, receiptNumber }];
    return accept({ events, follows: filingReceipt(subject, receiptNumber, acting) });
  },
  recordOutcome: ({ document }, { result, note }) =>
    accept({
      events: [{ type: 'document.outcomeRecorded', document: document.id, result, note: note ?? null }],
    }),
};

/** What was filed as a report to the state has its number there too. */
function filingReceipt(
  { document, incident }: Subject,
  receiptNumber: string,
  { person, now }: Acting,
): IncidentEvent[] {
  const { filings } = incident.snapshot.context.reporting;
  const at = filings.findIndex((filing) => filing.document === document.id);
  if (at < 0) return [];
  const said = { by: actorOf(person), at: now, occurredAt: null };
  return [{ type: 'report.receiptRecorded', filing: at + 1, receiptNumber, ...said }];
}

const notYetOut = {
  code: 'not-allowed-now' as const,
  words: words('まだ出していない書類です', 'This has not gone out yet'),
  remedy: words('出したことを先に記録してください', 'First record that it went out'),
};

/** The first duty this kind answers that is still open and has no page of its own. */
const openDuty = ({ document, incident, standing }: Subject) => {
  const { duties } = documentKinds[document.kind];
  return dutiesOf(situated(incident, standing)).find(
    (duty) => duties.includes(duty.rule) && possibleDeeds(duty).includes('fulfilDuty'),
  );
};

type Told = { rule: string; to: string; issuedAt: Acting['now']; receiptNumber: string | undefined };

const dutyMet = (
  { document }: Subject,
  { person, now }: Acting,
  { rule, to, issuedAt, receiptNumber }: Told,
): IncidentEvent => ({
  type: 'duty.fulfilled',
  rule,
  to,
  doneAt: issuedAt,
  ...(receiptNumber === undefined ? {} : { receiptNumber }),
  note: `${documentKinds[document.kind].title.ja} v${document.version}`,
  by: actorOf(person),
  at: now,
  occurredAt: issuedAt,
});
