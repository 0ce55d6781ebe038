import { sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { migrationsFor, refuseNewer, requireTriggers } from '../versions.ts';

type Migrator = (config: { migrationsFolder: string }) => Promise<void>;

const appendOnly = ['chronology', 'fact', 'document_version', 'document_remark'].map(
  (table) => `${table}_append_only`,
);

/** Brings a database up to date with the driver's own migrator; throws where it is newer than we know. */
export async function migratePostgres(db: PgDatabase<PgQueryResultHKT>, migrate: Migrator): Promise<void> {
  const { folder, newest } = migrationsFor('postgres');
  refuseNewer(await storedVersion(db), newest);
  await migrate({ migrationsFolder: folder });
  const triggers = await db.select({ name: sql<string>`tgname` }).from(sql`pg_trigger`);
  requireTriggers(
    triggers.map(({ name }) => name),
    appendOnly,
  );
}

async function storedVersion(db: PgDatabase<PgQueryResultHKT>): Promise<number> {
  const [table] = await db
    .select({ name: sql<string | null>`to_regclass('drizzle.__drizzle_migrations')::text` })
    .from(sql`(values (1)) as one`);
  if (!table?.name) return 0;
  const [row] = await db
    .select({ newest: sql<string | null>`max(created_at)` })
    .from(sql`drizzle.__drizzle_migrations`);
  return Number(row?.newest ?? 0);
}
