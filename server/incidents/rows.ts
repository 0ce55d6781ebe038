import type { IncidentRow } from '../../db/tables.ts';
import { type CalendarDate, calendarDates } from '../../shared/deadlines/calendar-dates.ts';
import { nextDue } from '../../shared/deadlines/next-due.ts';
import type { FactVersion } from '../../shared/facts/ledger.ts';
import { type Duty, dutiesOf } from '../../shared/incidents/duties.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { MACHINE_VERSION } from '../../shared/incidents/machine.ts';
import { situated } from '../../shared/incidents/objection.ts';
import { rail } from '../../shared/incidents/rail.ts';
import type { Decision } from '../../shared/incidents/settle.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import type { Instant } from '../../shared/kernel/days.ts';

/** Takes a decision; returns the versions of facts it adds. */
export function addedFacts({ next, events }: Decision): FactVersion[] {
  const first = next.version - events.length;
  return Object.values(next.ledger).flatMap((versions: readonly FactVersion[]) =>
    versions.filter(({ seq }) => seq > first),
  );
}

type Derived = Pick<
  IncidentRow,
  | 'title'
  | 'file'
  | 'nextDue'
  | 'nextRule'
  | 'nextAt'
  | 'verdict'
  | 'people'
  | 'rail'
  | 'dates'
  | 'phase'
  | 'context'
  | 'machineVersion'
  | 'version'
  | 'updatedAt'
>;

/** Takes an incident, the calendar dates of the row it replaces and the moment; returns the columns that follow from its state. Those of lists are a cache, rewritten with every save. */
export function derivedColumns(incident: Incident, before: readonly CalendarDate[], now: Instant): Derived {
  const { value, context } = incident.snapshot;
  const standing = standingOf(incident, now);
  const at = situated(incident, standing);
  const duties = dutiesOf(at);
  const open = value.file === 'open' ? duties.filter(({ state }) => state === 'open') : [];
  const next = nextDue(open.flatMap(({ deadline }) => deadline ?? []));
  return {
    title: context.title,
    file: value.file,
    nextDue: next?.due ?? null,
    nextRule: next?.rule ?? null,
    nextAt: next?.dueAt ?? null,
    verdict: standing.assessment.verdict,
    people: standing.situation.people.maximum,
    rail: rail(at).map(({ code, status }) => ({ code, status })),
    dates: calendarDates(before, value.file === 'dismissed' ? [] : duties.flatMap(shown), now),
    phase: value,
    context,
    machineVersion: MACHINE_VERSION,
    version: incident.version,
    updatedAt: now,
  };
}

/** A duty that calendars show: it has a day or a moment, and nobody ruled it out. */
const shown = ({ deadline, state }: Duty) => {
  if (!deadline || state === 'ruledOut' || (deadline.due ?? deadline.dueAt) === null) return [];
  const { rule, due, dueAt } = deadline;
  return [{ rule, due, dueAt, state }];
};

/** Takes sealed lines, at least one; returns the hash of the last. */
export function headOf(lines: readonly Entry[]): string {
  const last = lines.at(-1);
  if (!last) throw new Error('a save writes at least one line');
  return last.hash;
}
