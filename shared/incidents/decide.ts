import { documentOf } from '../documents/document.ts';
import { factNumber } from '../facts/catalogue.ts';
import type { FactStatement } from '../facts/commands.ts';
import { current } from '../facts/ledger.ts';
import { objectionsTo } from '../facts/objections.ts';
import type { Instant } from '../kernel/days.ts';
import { type Result, refuse } from '../kernel/refusal.ts';
import { actorOf, type Person } from '../people/people.ts';
import { type ChartCommand, chartCommands } from './commands.ts';
import { filingEvents } from './documents/filing-events.ts';
import type { FactRecorded, IncidentEvent } from './events.ts';
import { wrongFields } from './field-errors.ts';
import { evolve, type Incident } from './incident.ts';
import { invalid } from './invalid.ts';
import { lineCommands } from './lines.ts';
import { closedFile, closedObjection, objectionTo, situated } from './objection.ts';
import { partyObjection } from './policy.ts';
import type { Said } from './said.ts';
import { type Decision, follow, settled } from './settle.ts';
import { type Standing, standingOf } from './standing.ts';

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
  const closed = closedObjection(type, incident);
  if (closed) return refuse(closed);
  const wrong = wrongFields(incident, row.body, fields, now);
  if (wrong.length > 0) return invalid(wrong);

  const event = {
    type: row.event,
    ...body,
    ...decidedAlone(incident, body),
    by: actorOf(person),
    at: now,
    occurredAt: occurredAt ?? filedAt(body),
  };
  const next = evolve(incident, event as IncidentEvent); // a row's event with its own body, see EventOf
  const objection = objectionTo(type, body, person, situated(incident, standingOf(incident, now)));
  // A wrong person is said first, then what the phase does not allow, then the gates.
  if (objection && (next.ok || objection.code === 'not-your-part')) return refuse(objection);
  if (!next.ok) return next;
  const cause = rulings.has(type) ? 'ruling' : 'rules';
  const filed = follow(next.value, filingEvents(next.value, event as IncidentEvent));
  if (!filed.ok) return filed;
  const events = [event as IncidentEvent, ...filed.value.events];
  return settled({ next: filed.value.next, events }, { cause, by: actorOf(person), now });
}

/** A report that the company decided on without counsel says so with its filing too. */
function decidedAlone({ documents }: Incident, body: object): { overrideReason?: string } {
  const document = 'document' in body ? documentOf(documents, String(body.document)) : null;
  const reason = document?.signs.decide?.overrideReason;
  return reason ? { overrideReason: reason } : {};
}

const rulings: ReadonlySet<ChartCommand['type']> = new Set(['confirmAssessment', 'overruleAssessment']);

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
  const facts = [`${factNumber(statement.key)} v${recorded.version}`];
  const [was, is] = [standingOf(incident, now), standingOf(after.value.next, now)];
  const said = { by: actorOf(person), at: now, occurredAt: null };
  const turned = verdictTurned(incident, was, is);
  const lapsed = was.ruling !== null && is.ruling === null;
  const followed = follow(incident, [
    recorded,
    ...(lapsed ? [{ type: 'assessment.lapsed' as const, facts, ...said }] : []),
    ...(turned ? [{ ...turned, ...said }] : []),
  ]);
  return followed.ok ? settled(followed.value, { cause: 'fact', facts, by: said.by, now }) : followed;
}

export function factEvent(
  incident: Incident,
  statement: FactStatement,
  person: Person,
  now: Instant,
): FactRecorded & Said & { occurredAt: null } {
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

/** A filing or a contact says itself when it happened. */
function filedAt(body: object): Instant | null {
  if ('filedAt' in body) return body.filedAt as Instant; // the schema of a filing says so
  return 'doneAt' in body ? (body.doneAt as Instant) : null; // the schema of fulfilDuty says so
}
