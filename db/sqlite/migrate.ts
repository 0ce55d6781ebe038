import type { MigrationMeta } from 'drizzle-orm/migrator';
import { migrationsFor, refuseNewer, refuseOlder, requireTriggers } from '../versions.ts';
import type { Connection } from './connection.ts';

const appendOnly = ['chronology', 'fact', 'document_version', 'document_remark'].flatMap((table) =>
  ['update', 'delete', 'replace'].map((change) => `${table}_no_${change}`),
);

/** Brings a database up to date, or throws and leaves it as it was. */
export function migrate(connection: Connection, { all, newest } = migrationsFor('sqlite')): void {
  // The table of drizzle's own migrator, which commits before anyone could check the foreign keys.
  connection.exec(
    'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)',
  );
  const stored = storedVersion(connection);
  refuseNewer(stored, newest);
  const due = all.filter(({ folderMillis }) => folderMillis > stored);
  // Rebuilding a table with keys on would delete its children; inside a transaction this pragma does nothing.
  connection.pragma('foreign_keys = OFF');
  try {
    connection.transaction(() => apply(connection, due)).immediate();
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

/** Throws unless the database is of the very version that this program knows. */
export function requireCurrent(connection: Connection): void {
  const { newest } = migrationsFor('sqlite');
  const stored = storedVersion(connection);
  refuseNewer(stored, newest);
  refuseOlder(stored, newest);
}

function apply(connection: Connection, due: readonly MigrationMeta[]): void {
  const note = connection.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)');
  for (const { sql, hash, folderMillis } of due) {
    for (const statement of sql) connection.exec(statement);
    note.run(hash, folderMillis);
  }
  // Reads every row, so not at each start; the daily check does it besides.
  const orphans = due.length > 0 ? connection.pragma('foreign_key_check') : [];
  if (!Array.isArray(orphans) || orphans.length > 0) {
    throw new Error(`the migration would leave rows without their parent: ${JSON.stringify(orphans)}`);
  }
  const triggers = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
  requireTriggers(triggers.map(String), appendOnly);
}

function storedVersion(connection: Connection): number {
  return Number(connection.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? 0);
}
