import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { type Db, kept } from '../statements.ts';
import { queriesOn, type Store } from '../store.ts';
import { defineTables } from '../tables.ts';
import { carriedOut, guarded, refuseNested } from '../transactions.ts';
import { asTrouble } from '../trouble.ts';
import { pgKit } from './kit.ts';

const tables = defineTables(pgKit);

type Postgres = PgDatabase<PgQueryResultHKT>;
const queriesOf = (db: Postgres) => queriesOn(db as unknown as Db, tables); // same builders; the contract test holds both to it

/** Makes a store of a PostgreSQL database that is up to date, whatever its driver. */
export function postgresStore(db: Postgres, close: () => Promise<void>): Store {
  return {
    dialect: 'postgres',
    read: guarded(queriesOf(db)),
    async tx(work) {
      refuseNested();
      try {
        return await db.transaction((transaction) => carriedOut(queriesOf(transaction), work));
      } catch (error) {
        throw asTrouble(error);
      }
    },
    async ping() {
      try {
        await db.execute(sql`SELECT 1`);
      } catch (error) {
        throw asTrouble(error);
      }
    },
    close: kept(close),
  };
}
