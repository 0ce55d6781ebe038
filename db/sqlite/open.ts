import { mkdirSync } from 'node:fs';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { sqliteKit } from '../kit.ts';
import { lockFolder } from '../lock.ts';
import { kept } from '../statements.ts';
import { queriesOn, type Store } from '../store.ts';
import { defineTables } from '../tables.ts';
import { guarded } from '../transactions.ts';
import { asTrouble, StorageTrouble } from '../trouble.ts';
import { type Connection, connect } from './connection.ts';
import { migrate, requireCurrent } from './migrate.ts';
import { writerOn } from './writer.ts';

const tables = defineTables(sqliteKit);
const queriesOf = (connection: Connection) => queriesOn(drizzle(connection), tables);

export type Connections = { writer: Connection | null; reader: Connection; unlock: () => void };

/** Opens the data folder's database, brought up to date and locked against a second instance unless only read. */
export function openSqlite(folder: string, readOnly = false): Store {
  return sqliteStore(connections(folder, readOnly));
}

/** Opens what a store on SQLite is made of. */
export function connections(folder: string, readOnly: boolean): Connections {
  const undo: (() => void)[] = [];
  try {
    if (!readOnly) {
      mkdirSync(folder, { recursive: true });
      undo.push(lockFolder(folder));
    }
    const [unlock = () => {}] = undo;
    const writer = readOnly ? null : connect(folder, { readonly: false });
    if (writer) undo.unshift(() => writer.close());
    if (writer) migrate(writer);
    const reader = connect(folder, { readonly: true });
    undo.unshift(() => reader.close());
    requireCurrent(reader);
    return { writer, reader, unlock };
  } catch (error) {
    for (const step of undo) step();
    throw asTrouble(error);
  }
}

/** Makes a store of one connection that reads and, where there is one, one that writes. */
export function sqliteStore({ writer, reader, unlock }: Connections): Store {
  const queue = writer ? writerOn(writer, queriesOf(writer)) : null;
  return {
    dialect: 'sqlite',
    read: guarded(queriesOf(reader)),
    async tx(work) {
      if (!queue) throw new StorageTrouble('readOnly', new Error('the store was opened to read only'));
      return queue.tx(work);
    },
    async ping() {
      if (queue?.broken()) throw queue.broken();
      reader.exec('SELECT 1');
    },
    close: kept(async () => {
      await queue?.finish();
      reader.close(); // first, for a reader could keep the log from being emptied
      if (writer) emptyLog(writer);
      writer?.close();
      unlock();
    }),
  };
}

function emptyLog(writer: Connection): void {
  try {
    writer.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // On a full or failing disk the log stays as it is; nothing is lost, the next start reads it.
  }
}
