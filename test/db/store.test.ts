import { afterAll, beforeAll, describe, test } from 'vitest';
import { type OpenedStore, onPglite, onPostgres, onSqlite } from '../kit/stores.ts';
import { documentsContract } from './documents.contract.ts';
import { feedsContract } from './feeds.contract.ts';
import { historyContract } from './history.contract.ts';
import { listContract } from './list.contract.ts';
import { rowsContract } from './rows.contract.ts';
import { transactionsContract } from './transactions.contract.ts';

const server = process.env.DATABASE_URL;
const places: [title: string, open: (() => Promise<OpenedStore>) | null][] = [
  ['a store on SQLite', onSqlite],
  ['a store on PGlite', onPglite],
  server
    ? ['a store on PostgreSQL', () => onPostgres(server)]
    : ['a store on PostgreSQL (skipped: DATABASE_URL names no server)', null],
];

describe.each(places)('%s', (_, open) => {
  let store: OpenedStore | null = null;
  beforeAll(async () => {
    store = (await open?.()) ?? null;
  }, 60_000);
  afterAll(() => store?.end());

  const opened = () => {
    if (!store) throw new Error('no store is open');
    return store;
  };
  const it = test.skipIf(!open);
  listContract(it, opened); // first, for it wants an empty store
  rowsContract(it, opened);
  transactionsContract(it, opened);
  historyContract(it, opened);
  feedsContract(it, opened);
  documentsContract(it, opened);
});
