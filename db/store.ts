import { answerQueries } from './answers/store.ts';
import { datedQueries } from './calendar/dated.ts';
import { feedQueries } from './calendar/store.ts';
import { counterQueries } from './counters/store.ts';
import { documentQueries } from './documents/store.ts';
import { factQueries } from './facts/store.ts';
import { entryQueries } from './incidents/entries.ts';
import { listQueries } from './incidents/list.ts';
import { incidentQueries } from './incidents/store.ts';
import type { Db } from './statements.ts';
import type { Tables } from './tables.ts';

/** Makes every query of Shirube on one connection or transaction. */
export function queriesOn(db: Db, tables: Tables) {
  return {
    incidents: { ...incidentQueries(db, tables), ...listQueries(db, tables) },
    entries: entryQueries(db, tables),
    facts: factQueries(db, tables),
    documents: documentQueries(db, tables),
    answers: answerQueries(db, tables),
    feeds: { ...feedQueries(db, tables), ...datedQueries(db, tables) },
    counters: counterQueries(db, tables),
  };
}

/** What a transaction may do. */
export type Queries = ReturnType<typeof queriesOn>;

/** What may be done outside a transaction. */
export type Reading = {
  incidents: Pick<Queries['incidents'], 'get' | 'byOrigin' | 'ids' | 'list' | 'count'>;
  entries: Pick<Queries['entries'], 'of' | 'ofType' | 'latest'>;
  facts: Pick<Queries['facts'], 'of'>;
  documents: Pick<Queries['documents'], 'of' | 'versions' | 'contents' | 'remarks'>;
  answers: Pick<Queries['answers'], 'find'>;
  feeds: Pick<Queries['feeds'], 'bySecret' | 'of' | 'dated'>;
};

/** A database that is open: reads at once, writes in transactions. */
export type Store = {
  dialect: 'sqlite' | 'postgres';
  read: Reading;
  /** All of `work` is stored or nothing; `work` awaits nothing but its queries, for others wait meanwhile. */
  tx<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Rejects when the database cannot be read, or can no longer be written. */
  ping(): Promise<void>;
  /** Finishes what has begun, then lets go of the database. */
  close(): Promise<void>;
};
