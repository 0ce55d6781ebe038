import type { FastifyRequest } from 'fastify';
import type { Store } from '../db/store.ts';
import type { Instant } from '../shared/kernel/days.ts';
import type { Person } from '../shared/people/people.ts';
import type { Exporter } from './exports/exporter.ts';

/** Everything from outside that the server needs. Tests give their own. */
export type Deps = {
  store: Store;
  now: () => Instant;
  newId: () => string;
  /** A text that nobody can guess. */
  newSecret: () => string;
  whoIs: (request: FastifyRequest) => Person;
  /** Everybody who may act on incidents. */
  people: readonly Person[];
  /** How many previews of deadlines one address may ask for in a minute. */
  previewsPerMinute: number;
  /** Makes files of documents, and reads those that come back, in a process of its own. */
  exporter: Exporter;
};
