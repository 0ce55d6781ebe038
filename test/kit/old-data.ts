import type Database from 'better-sqlite3';
import { migrationsFor } from '../../db/versions.ts';

/** Takes a database of today in which no document was begun; makes it one of the version before documents. */
export function withoutDocuments(database: Database.Database): void {
  const { newest } = migrationsFor('sqlite');
  for (const table of ['document', 'document_version', 'document_remark'])
    database.exec(`DROP TABLE ${table}`);
  database.prepare('DELETE FROM __drizzle_migrations WHERE created_at = ?').run(newest);
}
