import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { StorageTrouble } from '../trouble.ts';

export type Connection = Database.Database;

const OPENING_WAIT_MS = 5_000; // nobody is served yet while we open, so blocking does no harm

/** Opens `shirube.db` of a folder, made where it is missing and we may write. */
export function connect(folder: string, { readonly }: { readonly: boolean }): Connection {
  const file = path.join(folder, 'shirube.db');
  if (!readonly) mkdirSync(folder, { recursive: true });
  else if (!existsSync(file)) throw new StorageTrouble('io', new Error(`there is no ${file}`));
  const connection = new Database(file, { readonly, timeout: OPENING_WAIT_MS });
  try {
    prepareConnection(connection, readonly);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

function prepareConnection(connection: Connection, readonly: boolean): void {
  if (!readonly) {
    const mode = connection.pragma('journal_mode = WAL', { simple: true });
    if (mode !== 'wal') throw new Error(`SQLite keeps no write-ahead log here (journal_mode is ${mode})`);
    connection.pragma('journal_size_limit = 67108864');
  }
  // A reopened database comes up with NORMAL, under which a commit can be lost with the power.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  assertDurable(connection);
  // From here on a lock is waited for without blocking the event loop.
  connection.pragma('busy_timeout = 0');
}

/** Throws unless the connection syncs every commit to disk and holds foreign keys. */
export function assertDurable(connection: Connection): void {
  const synchronous = connection.pragma('synchronous', { simple: true });
  if (synchronous !== 2)
    throw new Error(`SQLite must run with synchronous=FULL (2), but it is ${synchronous}`);
  const keys = connection.pragma('foreign_keys', { simple: true });
  if (keys !== 1) throw new Error('SQLite must run with foreign_keys=ON, but it is off');
}
