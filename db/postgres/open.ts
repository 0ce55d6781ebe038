import { sql } from 'drizzle-orm';
import type { Store } from '../store.ts';
import { asTrouble } from '../trouble.ts';
import { migratePostgres } from './migrate.ts';
import { postgresStore } from './store.ts';

const MIGRATION_LOCK = 7_466_423; // any number, as long as every instance takes the same

/** Connects to a PostgreSQL server and brings its database up to date; several instances may share one. */
export async function openPostgres(url: string): Promise<Store> {
  const { default: pg } = await import('pg');
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { migrate } = await import('drizzle-orm/node-postgres/migrator');
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'shirube',
    connectionTimeoutMillis: 5_000,
    lock_timeout: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // A connection that breaks while idle is replaced at the next use; unheard, this event would end the process.
  pool.on('error', () => {});

  try {
    const client = await pool.connect();
    try {
      const db = drizzle(client);
      const durable = await db.execute<{ fsync: string; commit: string }>(
        sql`SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`,
      );
      const off = durable.rows.some(({ fsync, commit }) => fsync === 'off' || commit === 'off');
      if (off) throw new Error('PostgreSQL must run with fsync and synchronous_commit on');
      await db.execute(sql`SET statement_timeout = 0`);
      await db.execute(sql`SET lock_timeout = 0`);
      await db.execute(sql`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
      await migratePostgres(db, (config) => migrate(db, config));
    } finally {
      client.release(true); // closed rather than kept: that frees the lock, whatever happened
    }
    return postgresStore(drizzle(pool), () => pool.end());
  } catch (error) {
    await pool.end();
    throw asTrouble(error);
  }
}
