import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { TestAPI } from 'vitest';
import { openStore } from '../../db/open.ts';
import { migratePostgres } from '../../db/postgres/migrate.ts';
import { postgresStore } from '../../db/postgres/store.ts';
import type { Store } from '../../db/store.ts';

/** What a contract's tests are written with, so that a place without a server skips them. */
export type Test = ReturnType<TestAPI['skipIf']>;

/** `raw` runs SQL past the store, as another program would. */
export type OpenedStore = { store: Store; end: () => Promise<void>; raw: (sql: string) => Promise<unknown> };

/** Makes an empty folder of its own; returns it and how to remove it. */
export function ownFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'shirube-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An empty store on SQLite in a folder of its own. */
export async function onSqlite(): Promise<OpenedStore> {
  const { folder, remove } = ownFolder();
  const store = await openStore({ kind: 'sqlite', folder });
  const raw = async (sql: string) => {
    const other = new Database(path.join(folder, 'shirube.db'));
    try {
      return other.prepare(sql).run();
    } finally {
      other.close();
    }
  };
  return { store, raw, end: () => store.close().then(remove) };
}

/** An empty store on PostgreSQL inside this process; it takes seconds to start. */
export async function onPglite(): Promise<OpenedStore> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { drizzle } = await import('drizzle-orm/pglite');
  const { migrate } = await import('drizzle-orm/pglite/migrator');
  const db = drizzle(await PGlite.create());
  await migratePostgres(db, (config) => migrate(db, config));
  const store = postgresStore(db, () => db.$client.close());
  return { store, raw: (sql) => db.$client.query(sql), end: () => store.close() };
}

/** An empty database of its own on the server at `url`, dropped at the end. */
export async function onPostgres(url: string): Promise<OpenedStore> {
  const { default: pg } = await import('pg');
  const name = `shirube_test_${process.pid}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const store = await openStore({ kind: 'postgres', url: own.href });
  const other = new pg.Client({ connectionString: own.href });
  await other.connect();
  const end = async () => {
    await other.end();
    await store.close();
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await admin.end();
  };
  return { store, raw: (sql) => other.query(sql), end };
}
