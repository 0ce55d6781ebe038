import { endOf } from '../../shared/deadlines/next-due.ts';
import { isReport } from '../../shared/deadlines/report-duties.ts';
import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';

/** Reports and notices have cards of their own, and nobody owes a voluntary contact. */
const isPledge = ({ rule, voluntary, state }: DutyView) =>
  !voluntary && state !== 'ruledOut' && !isReport({ rule }) && rule !== 'principal-notice';

/** Takes the incident; returns what else was promised or is asked for: open and dated first by date, then without a date, then what is done. */
export function pledgesFirst({ duties, deadlines }: IncidentView): readonly DutyView[] {
  const end = (duty: DutyView) => {
    const deadline = deadlines.find(({ rule }) => rule === duty.rule);
    return (deadline && endOf(deadline)) ?? '9';
  };
  const place = (duty: DutyView) => `${duty.state === 'open' ? 0 : 1}${end(duty)}`;
  return duties.filter(isPledge).sort((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}
