import { type Context, emptyDeadlineMemory } from './context.ts';
import { type IncidentSnapshot, incidentMachine, MACHINE_VERSION, type Phases } from './machine.ts';

/** A state as it lies in storage: our own columns, never the library's snapshot document. */
export type StoredState = { machineVersion: number; phase: unknown; context: unknown };

/** How a state saved by version n becomes one of version n + 1. Never edit an entry; add the next. */
const upgrades: { [version: number]: (old: StoredState) => StoredState } = {
  1: ({ phase, context }) => ({
    machineVersion: 2,
    phase,
    context: { ...(context as object), deadlines: emptyDeadlineMemory }, // version 1 remembered nothing of deadlines
  }),
  2: ({ phase, context }) => {
    const old = context as Context; // but for what this adds
    const filings = old.reporting.filings.map((filing) => ({ ...filing, document: null }));
    return {
      machineVersion: 3,
      phase,
      context: { ...old, disclosure: {}, reporting: { ...old.reporting, filings } }, // version 2 had plain texts, no documents
    };
  },
};

/** Takes a stored state of any version; returns the snapshot of today's machine, and throws for a version it does not know. */
export function reviveIncident(stored: StoredState): IncidentSnapshot {
  const upgrade = upgrades[stored.machineVersion];
  if (upgrade) return reviveIncident(upgrade(stored));
  if (stored.machineVersion !== MACHINE_VERSION) {
    throw new Error(
      `this program knows machine version ${MACHINE_VERSION}, the incident was saved by ${stored.machineVersion}`,
    );
  }
  return incidentMachine.resolveState({
    value: stored.phase as Phases, // our own column, written only from Phases
    context: stored.context as Context, // our own column, written only from Context
  });
}
