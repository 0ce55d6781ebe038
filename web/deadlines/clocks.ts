import { type DayDeadline, type Deadline, isDayDeadline } from '../../shared/deadlines/deadline.ts';
import { nextDue } from '../../shared/deadlines/next-due.ts';
import type { Filing } from '../../shared/incidents/context.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';

export type ReportRule = 'ppc-preliminary' | 'ppc-final';

/** How one of the two reports stands: filed, running, or no clock at all. */
export type Clock =
  | { state: 'filed'; filing: Filing; deadline: DayDeadline | null }
  | { state: 'running'; deadline: DayDeadline }
  | { state: 'none' };

/** Takes the incident and a report; returns its clock. A final report also serves as the preliminary one. */
export function clockOf({ filings, deadlines }: IncidentView, rule: ReportRule): Clock {
  const deadline = deadlines.filter(isDayDeadline).find((one) => one.rule === rule) ?? null;
  const filing = rule === 'ppc-final' ? filings.final : (filings.preliminary ?? filings.final);
  if (filing) return { state: 'filed', filing, deadline };
  return deadline ? { state: 'running', deadline } : { state: 'none' };
}

/** Whether any clock runs or ran; else the panel says why there is none. */
export const hasClock = (view: IncidentView) =>
  (['ppc-preliminary', 'ppc-final'] as const).some((rule) => clockOf(view, rule).state !== 'none');

/** Takes the incident; returns the deadline of another law or a promise that is open and falls due first, null where there is none. */
export function nextPledge({ deadlines, duties }: IncidentView): Deadline | null {
  const isOpen = (rule: Deadline['rule']) =>
    duties.some((duty) => duty.rule === rule && duty.state === 'open');
  const others = deadlines.filter(({ rule }) => !rule.startsWith('ppc-') && isOpen(rule));
  const next = nextDue(others);
  return others.find(({ rule }) => rule === next?.rule) ?? null;
}
