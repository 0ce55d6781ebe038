import { actorName, personOf } from '../people/people.ts';
import { type DocumentMemory, noSigns } from './document.ts';
import type { DocumentEventOf } from './events.ts';

/** Takes the event that begins a document; returns what it remembers then. */
export const begunMemory = (event: DocumentEventOf<'document.started'>): DocumentMemory => ({
  kind: event.kind,
  edition: event.edition,
  continues: event.continues,
  steps: event.steps,
  startedAt: event.at,
  version: event.version,
  hash: event.hash,
  savedAt: event.at,
  savedBy: actorName(event.by),
  writers: [personOf(event.by)],
  states: event.states,
  uses: event.uses,
  missing: event.missing,
  signs: noSigns,
  fallen: [],
  reviewed: {},
  threads: [],
  kept: {},
  issue: null,
  outcome: null,
});
