import type { FastifyRequest } from 'fastify';
import type { IncidentRow } from '../../db/tables.ts';
import { StorageTrouble } from '../../db/trouble.ts';
import type { DocumentWritten } from '../../shared/documents/view.ts';
import type { DocumentDecision } from '../../shared/incidents/documents/subject.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Result } from '../../shared/kernel/refusal.ts';
import type { Person } from '../../shared/people/people.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../incidents/answer-once.ts';
import { saveIncident } from '../incidents/save.ts';
import { refused } from '../plugins/problem.ts';
import { takingTurns } from './turns.ts';

/** Loads and decides for one attempt; the document it is about is named, for the answer. */
export type Attempt = (
  person: Person,
  now: Instant,
) => Promise<{
  row: IncidentRow;
  document: string;
  decision: Result<DocumentDecision>;
  mended?: DocumentWritten['mended'];
}>;

class LostRace extends Error {}

/** Another server, or a command on the rest of the incident, may come between; not that often in a row. */
const MOST_ATTEMPTS = 12;

// In this process documents of one incident are written in turn: twenty people who comment at once would otherwise race for the chronology twenty times.
const inTurn = takingTurns();

/** The one way in for every command on a document: load → decide → save, once for each key. The incident's version is not asked for: what two people do to one document is told apart item by item, and a race for the chronology is run again. */
export async function writeDocument(
  deps: Deps,
  request: FastifyRequest & { params: { incident: string } },
  attempt: Attempt,
): Promise<DocumentWritten> {
  return inTurn(request.params.incident, () => insist(deps, request, attempt));
}

async function insist(deps: Deps, request: FastifyRequest, attempt: Attempt): Promise<DocumentWritten> {
  const person = deps.whoIs(request);
  for (let tried = 1; ; tried += 1) {
    try {
      return await answerOnce(deps, request, person, (now) => prepare(attempt, person, now));
    } catch (error) {
      if (!(error instanceof LostRace)) throw error;
      if (tried === MOST_ATTEMPTS) throw new StorageTrouble('busy', error);
    }
  }
}

async function prepare(attempt: Attempt, person: Person, now: Instant) {
  const { row, document: id, decision, mended = [] } = await attempt(person, now);
  if (!decision.ok) throw refused(decision.refusal);
  const { next, events } = decision.value;
  return async (q: Parameters<typeof saveIncident>[0]): Promise<DocumentWritten> => {
    // Words that change nothing are no version and no line.
    if (events.length > 0 && !(await saveIncident(q, row, decision.value, now))) throw new LostRace();
    const document = next.documents[id];
    if (!document) throw new Error(`there is no document ${id}`);
    const { version, hash, phase } = document;
    return { version: next.version, document: { id, version, hash, phase }, mended };
  };
}
