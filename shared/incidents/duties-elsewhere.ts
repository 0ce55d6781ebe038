import { known } from '../facts/ledger.ts';
import { startOfDay } from '../kernel/days.ts';
import type { Context } from './context.ts';
import type { Met, RuledOut } from './duty-end.ts';
import { finalOf, preliminaryOf } from './filings.ts';
import type { Situated } from './gate.ts';

type Elsewhere = { readonly [rule: string]: (at: Situated) => Met | null };

const filed = (filing: ReturnType<typeof finalOf>): Met | null =>
  filing && {
    to: filing.addressee,
    at: filing.filedAt,
    by: filing.by,
    receiptNumber: filing.receiptNumber,
  };
const filingsIn = ({ context }: Situated): Context['reporting']['filings'] => context.reporting.filings;

/** How a duty was carried out, where a workstream or a fact says so. */
export const metElsewhere: Elsewhere = {
  // A final report also serves as the preliminary one (D-6).
  'ppc-preliminary': (at) => filed(preliminaryOf(filingsIn(at)) ?? finalOf(filingsIn(at))),
  'ppc-final': (at) => filed(finalOf(filingsIn(at))),
  'principal-notice': ({ context: { reached }, incident }) => {
    const at = reached['notices.completed'];
    const isDone = incident.snapshot.value.notices === 'completed' && at !== undefined;
    return isDone ? { to: '本人', at, by: '', receiptNumber: null } : null;
  },
  'insurer-notice': ({ context: { reached }, incident }) => {
    const at = reached['claim.insurerNotified'] ?? reached['intake.accepted'];
    const isDone = incident.snapshot.value.claim !== 'notNotified' && at !== undefined;
    return isDone ? { to: '保険会社', at, by: '', receiptNumber: null } : null;
  },
  'entruster-notice': ({ incident }) => {
    const day = known(incident.ledger, 'entrustment')?.notifiedOn ?? null;
    return day && { to: '委託元', at: startOfDay(day), by: '', receiptNumber: null };
  },
};

/** A clock that counsel has ruled out does not go on frightening people. */
export function ruledOutElsewhere(rule: string, { context, incident }: Situated): RuledOut | null {
  const { reporting, notices } = incident.snapshot.value;
  const from = (grounds: string | null, event: string): RuledOut | null => {
    const at = context.reached[event];
    return grounds === null || at === undefined ? null : { grounds, name: '', at };
  };
  if (reporting === 'notRequired' && rule.startsWith('ppc-'))
    return from(context.reporting.grounds, 'reporting.confirmedNotRequired');
  if (notices === 'notRequired' && rule === 'principal-notice')
    return from(context.notices.grounds, 'notices.declaredUnneeded');
  return null;
}
