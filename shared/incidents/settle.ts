import type { Instant } from '../kernel/days.ts';
import { accept, type Result } from '../kernel/refusal.ts';
import type { Actor } from '../people/people.ts';
import type { IncidentEvent } from './events.ts';
import { evolve, type Incident } from './incident.ts';
import type { Cause } from './kept-result.ts';
import { resultHashOf, resultOf } from './results.ts';
import { standingOf } from './standing.ts';

/** What a command leads to: the incident after it, and the events to be written into the chronology. */
export type Decision = { next: Incident; events: readonly IncidentEvent[] };

/** Takes an incident and events in order; returns where they lead, or the first refusal. */
export function follow(incident: Incident, events: readonly IncidentEvent[]): Result<Decision> {
  let next = incident;
  for (const event of events) {
    const evolved = evolve(next, event);
    if (!evolved.ok) return evolved;
    next = evolved.value;
  }
  return accept({ next, events });
}

type Why = { cause: Cause; facts?: readonly string[]; by: Actor; now: Instant };

/** Takes a decision and what caused it; returns it with the computed deadlines on top where they came out otherwise than those kept last. */
export function settled({ next, events }: Decision, { cause, facts = [], by, now }: Why): Result<Decision> {
  const standing = standingOf(next, now);
  const result = resultOf(standing);
  const resultHash = resultHashOf(result);
  if (resultHash === next.snapshot.context.deadlines.resultHash) return accept({ next, events });
  const { situation: inputs } = standing;
  const computed: IncidentEvent = {
    type: 'deadlines.computed',
    cause,
    facts,
    inputs,
    result,
    resultHash,
    by,
    at: now,
    occurredAt: null,
  };
  const evolved = evolve(next, computed);
  return evolved.ok ? accept({ next: evolved.value, events: [...events, computed] }) : evolved;
}
