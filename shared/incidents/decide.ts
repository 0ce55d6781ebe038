import type { FactStatement } from '../facts/commands.ts';
import { current } from '../facts/ledger.ts';
import { objectionsTo } from '../facts/objections.ts';
import type { Instant } from '../kernel/days.ts';
import { accept, type FieldError, type Result, refuse } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';
import { actorOf, type Person } from '../people/people.ts';
import { type ChartCommand, chartCommands } from './commands.ts';
import type { IncidentEvent } from './events.ts';
import { wrongFields } from './field-errors.ts';
import { evolve, type Incident } from './incident.ts';
import { lineCommands } from './lines.ts';
import { closedFile, objectionTo, situated } from './objection.ts';
import { partyObjection } from './policy.ts';
import { type Standing, standingOf } from './standing.ts';

/** What a command leads to: the incident after it, and the events to be written into the chronology. */
export type Decision = { next: Incident; events: readonly IncidentEvent[] };

export type LineCommand =
  | { type: 'addLine'; text: string; occurredAt?: Instant }
  | { type: 'correctLine'; seq: number; text: string; occurredAt?: Instant };

/** Takes an incident, a command of well-formed shape, a person and the moment; returns what follows, or the reason why nothing does. */
export function decide(
  incident: Incident,
  command: ChartCommand,
  person: Person,
  now: Instant,
): Result<Decision> {
  const { type, ...fields } = command;
  const { occurredAt, ...body } = fields;
  const row = chartCommands[type];
  const wrong = wrongFields(incident, row.body, fields, now);
  if (wrong.length > 0) return invalid(wrong);

  const event = {
    type: row.event,
    ...body,
    by: actorOf(person),
    at: now,
    occurredAt: occurredAt ?? filedAt(body),
  };
  const next = evolve(incident, event as IncidentEvent); // a row's event with its own body, see EventOf
  const objection = objectionTo(type, body, person, situated(incident, standingOf(incident, now)));
  // A closed file and a wrong person are said first, then what the phase does not allow, then the gates.
  if (objection && (next.ok || objection.code === 'already-closed' || objection.code === 'not-your-part'))
    return refuse(objection);
  return next.ok ? accept({ next: next.value, events: [event as IncidentEvent] }) : next;
}

/** Takes an incident and a person's own line or correction; works on closed files too. */
export function decideLine(
  incident: Incident,
  command: LineCommand,
  person: Person,
  now: Instant,
): Result<Decision> {
  const { type, ...fields } = command;
  const { occurredAt, ...body } = fields;
  const row = lineCommands[type];
  const objection = partyObjection(row.by, person);
  if (objection) return refuse(objection);
  const wrong = wrongFields(incident, row.body, fields, now);
  if (wrong.length > 0) return invalid(wrong);
  return follow(incident, [
    {
      type: row.event,
      ...body,
      by: actorOf(person),
      at: now,
      occurredAt: occurredAt ?? null,
    } as IncidentEvent, // as above
  ]);
}

/** Takes an incident and a statement about one fact; adds a version, and sends reporting back to the assessment where the verdict turns against it. */
export function decideFact(
  incident: Incident,
  statement: FactStatement,
  person: Person,
  now: Instant,
): Result<Decision> {
  if (incident.snapshot.value.file !== 'open') return refuse(closedFile);
  const wrong = objectionsTo(incident.ledger, statement, now);
  if (wrong.length > 0) return invalid(wrong);
  const recorded = factEvent(incident, statement, person, now);
  const after = follow(incident, [recorded]);
  if (!after.ok) return after;
  const turned = verdictTurned(incident, standingOf(incident, now), standingOf(after.value.next, now));
  if (!turned) return after;
  return follow(incident, [recorded, { ...turned, by: actorOf(person), at: now, occurredAt: null }]);
}

export function factEvent(
  incident: Incident,
  statement: FactStatement,
  person: Person,
  now: Instant,
): IncidentEvent {
  const { key, value, certainty, source, asOf, reason } = statement;
  const version = (current(incident.ledger, key)?.version ?? 0) + 1;
  const by = actorOf(person);
  return {
    type: 'fact.recorded',
    key,
    version,
    value,
    certainty,
    source,
    asOf: asOf ?? now,
    reason: reason ?? null,
    by,
    at: now,
    occurredAt: null,
  };
}

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

function verdictTurned(
  { snapshot }: Incident,
  { assessment: before }: Standing,
  { assessment: after }: Standing,
) {
  if (before.verdict === after.verdict || snapshot.value.reporting === 'assessing') return null;
  const nowRequired = after.verdict === 'reportable' || after.verdict === 'review';
  const takenAsRequired = snapshot.value.reporting !== 'notRequired';
  if (nowRequired === takenAsRequired) return null;
  return { type: 'reporting.verdictChanged' as const, from: before.verdict, to: after.verdict };
}

const filedAt = (body: { filedAt?: Instant } | object) => ('filedAt' in body ? (body.filedAt ?? null) : null);

const invalid = (fields: readonly FieldError[]) =>
  refuse({
    code: 'invalid',
    words: words('入力を確かめてください', 'Please check what you entered'),
    remedy: words('示した項目を直してください', 'Mend the fields named'),
    fields,
  });
