import { accept, type Result } from '../kernel/refusal.ts';
import type { Entry } from './entry.ts';
import type { IncidentEvent, Opened } from './events.ts';
import { evolve, type Incident, opened } from './incident.ts';

/** Takes a line; returns the event it holds. */
export const eventOf = ({ type, body, by, recordedAt, occurredAt }: Entry): IncidentEvent =>
  ({ ...body, type, by, at: recordedAt, occurredAt }) as IncidentEvent; // sealed from an IncidentEvent, see chain.ts

/** Takes an incident's identity and all its lines; returns the incident they lead to, or the number of the line the machine refuses. */
export function replay(
  id: string,
  organisation: string | null,
  entries: readonly Entry[],
): Result<Incident> | { ok: false; seq: number } {
  const [first, ...rest] = entries;
  if (!first || (first.type !== 'incident.reported' && first.type !== 'incident.imported'))
    return { ok: false, seq: 1 };
  let incident = opened(id, organisation, eventOf(first) as Opened & IncidentEvent); // its type says so
  for (const entry of rest) {
    const evolved = evolve(incident, eventOf(entry));
    if (!evolved.ok) return { ok: false, seq: entry.seq };
    incident = evolved.value;
  }
  return accept(incident);
}
