import type { IncidentRow } from '../../db/tables.ts';
import { nextDue } from '../../shared/deadlines/next-due.ts';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import type { FactVersion } from '../../shared/facts/ledger.ts';
import type { Decision } from '../../shared/incidents/decide.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import { finalOf, preliminaryOf } from '../../shared/incidents/filings.ts';
import type { Incident } from '../../shared/incidents/incident.ts';
import { MACHINE_VERSION } from '../../shared/incidents/machine.ts';
import { situated } from '../../shared/incidents/objection.ts';
import { rail } from '../../shared/incidents/rail.ts';
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
  | 'verdict'
  | 'people'
  | 'rail'
  | 'phase'
  | 'context'
  | 'machineVersion'
  | 'version'
  | 'updatedAt'
>;

/** Takes an incident and the moment; returns the columns that follow from its state. Those of lists are a cache, rewritten with every save. */
export function derivedColumns(incident: Incident, now: Instant): Derived {
  const { value, context } = incident.snapshot;
  const standing = standingOf(incident, now);
  const { filings } = context.reporting;
  const filed = {
    preliminary: preliminaryOf(filings) !== null,
    final: finalOf(filings) !== null,
  };
  const isRunning = value.file === 'open' && value.reporting !== 'notRequired';
  return {
    title: context.title,
    file: value.file,
    nextDue: isRunning ? nextDue(standing.deadlines, filed) : null,
    verdict: standing.assessment.verdict,
    people: situationOf(incident.ledger).people.maximum,
    rail: rail(situated(incident, standing)).map(({ code, status }) => ({ code, status })),
    phase: value,
    context,
    machineVersion: MACHINE_VERSION,
    version: incident.version,
    updatedAt: now,
  };
}

/** Takes sealed lines, at least one; returns the hash of the last. */
export function headOf(lines: readonly Entry[]): string {
  const last = lines.at(-1);
  if (!last) throw new Error('a save writes at least one line');
  return last.hash;
}
