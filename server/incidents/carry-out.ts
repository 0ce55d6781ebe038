import type { FastifyRequest } from 'fastify';
import type { Incident } from '../../shared/incidents/incident.ts';
import { type Offer, offers } from '../../shared/incidents/offers.ts';
import { lineViews } from '../../shared/incidents/present.ts';
import { isQuiet } from '../../shared/incidents/quiet.ts';
import type { Decision } from '../../shared/incidents/settle.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Result } from '../../shared/kernel/refusal.ts';
import type { Person } from '../../shared/people/people.ts';
import type { Deps } from '../deps.ts';
import { refused, stale } from '../plugins/problem.ts';
import { answerOnce } from './answer-once.ts';
import { requireWhole } from './chain-watch.ts';
import { expectedVersion } from './headers.ts';
import { load } from './load.ts';
import { saveIncident } from './save.ts';

type Write = {
  id: string;
  /** Commands that hand something to the outside stop where the chronology and what is stored do not agree. */
  needsWhole: boolean;
  decide: (incident: Incident, person: Person, now: Instant) => Result<Decision>;
};

export type Written = { version: number; offers: readonly Offer[] };

/** The most lines a 412 tells; older changes are read in the chronology. */
const MOST_CHANGES = 50;

class LostRace extends Error {}

/** The one way in for every command on an incident: load → decide → save, once for each Idempotency-Key. */
export async function carryOut(deps: Deps, request: FastifyRequest, write: Write): Promise<Written> {
  const person = deps.whoIs(request);
  const expected = expectedVersion(request);
  try {
    return await answerOnce(deps, request, person, (now) => prepare(deps, write, person, expected, now));
  } catch (error) {
    if (error instanceof LostRace) throw await staleNow(deps, write.id, person, expected);
    throw error;
  }
}

async function prepare(
  deps: Deps,
  { id, needsWhole, decide }: Write,
  person: Person,
  expected: number,
  now: Instant,
) {
  const { row, incident } = await load(deps.store.read, id, person);
  if (row.version !== expected && !(await onlyPaperwork(deps, id, expected, row.version)))
    throw new LostRace();
  if (needsWhole) await requireWhole(deps.store, { row, incident });
  const decision = decide(incident, person, now);
  if (!decision.ok) throw refused(decision.refusal);
  const { next } = decision.value;
  return async (q: Parameters<typeof saveIncident>[0]): Promise<Written> => {
    if (!(await saveIncident(q, row, decision.value, now))) throw new LostRace();
    return { version: next.version, offers: offers(next, standingOf(next, now), person) };
  };
}

/** What people wrote and said about documents since is no reason to look again: nothing a command of the sequence rests on has moved, and a filing names its text by hash. */
async function onlyPaperwork({ store }: Deps, id: string, seen: number, now: number): Promise<boolean> {
  if (now <= seen || now - seen > MOST_CHANGES) return false;
  const lines = await store.read.entries.of(id, { from: seen + 1, to: now });
  return lines.length === now - seen && lines.every(({ type }) => isQuiet(type));
}

async function staleNow({ store }: Deps, id: string, person: Person, expected: number) {
  const { row } = await load(store.read, id, person);
  const from = Math.max(expected + 1, row.version - MOST_CHANGES + 1);
  return stale(row.version, lineViews(await store.read.entries.of(id, { from, to: row.version })));
}
