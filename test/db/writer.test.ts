import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { sqliteKit } from '../../db/kit.ts';
import { migrate } from '../../db/sqlite/migrate.ts';
import { writerOn } from '../../db/sqlite/writer.ts';
import { queriesOn } from '../../db/store.ts';
import { defineTables } from '../../db/tables.ts';
import { begun } from './rows.ts';

const sqliteError = (code: string) => new Database.SqliteError(`injected ${code}`, code);

describe('the writer', () => {
  let connection: Database.Database;
  let said: string[];
  /** What goes wrong with the next statement that begins so. */
  let fault: { at: string; how: () => void } | null;
  let writer: ReturnType<typeof writerOn>;

  beforeEach(() => {
    connection = new Database(':memory:');
    migrate(connection);
    said = [];
    fault = null;
    const faulty = {
      get inTransaction() {
        return connection.inTransaction;
      },
      exec(sql: string) {
        said.push(sql);
        if (fault && sql.startsWith(fault.at)) fault.how();
        return connection.exec(sql);
      },
    };
    writer = writerOn(faulty, queriesOn(drizzle(connection), defineTables(sqliteKit)));
  });

  const beginAll = (...ids: string[]) => Promise.allSettled(ids.map((id) => writer.tx((q) => begun(q, id))));
  const reasons = (outcomes: PromiseSettledResult<unknown>[]) =>
    outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason.reason : 'stored'));
  const stored = () => connection.prepare('SELECT id FROM incident ORDER BY id').pluck().all();

  test('commits once for all that arrive in the same turn', async () => {
    await beginAll('a', 'b', 'c');
    expect(said.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
    expect(stored()).toEqual(['a', 'b', 'c']);
  });

  test('answers nobody before the commit', async () => {
    const answered: string[] = [];
    fault = { at: 'COMMIT', how: () => answered.push('commit') };
    await Promise.all(['a', 'b'].map((id) => writer.tx((q) => begun(q, id)).then(() => answered.push(id))));
    expect(answered).toEqual(['commit', 'a', 'b']);
  });

  test('refuses all of a commit that finds no space, and goes on afterwards', async () => {
    fault = {
      at: 'COMMIT',
      how: () => {
        throw sqliteError('SQLITE_FULL');
      },
    };
    expect(reasons(await beginAll('a', 'b'))).toEqual(['full', 'full']);
    fault = null;
    expect(reasons(await beginAll('c'))).toEqual(['stored']);
    expect(stored()).toEqual(['c']);
  });

  test('writes nothing more once a sync has failed', async () => {
    fault = {
      at: 'COMMIT',
      how: () => {
        throw sqliteError('SQLITE_IOERR_FSYNC');
      },
    };
    expect(reasons(await beginAll('a', 'b'))).toEqual(['io', 'io']);
    fault = null;
    expect(reasons(await beginAll('c'))).toEqual(['io']);
    expect(writer.broken()).toMatchObject({ reason: 'io' });
    expect(stored()).toEqual([]);
  });

  test('acknowledges nothing of a transaction that SQLite undid by itself, and does the rest anew', async () => {
    const undone = writer.tx((q) => begun(q, 'a'));
    const culprit = writer.tx(async (q) => {
      await begun(q, 'b');
      connection.exec('ROLLBACK');
      throw sqliteError('SQLITE_FULL');
    });
    const rest = writer.tx((q) => begun(q, 'c'));
    expect(reasons(await Promise.allSettled([undone, culprit, rest]))).toEqual(['full', 'full', 'stored']);
    expect(stored()).toEqual(['c']);
  });

  test('lets a transaction that SQLite undid write nothing on its own', async () => {
    const swallowing = writer.tx(async (q) => {
      connection.exec('ROLLBACK');
      await begun(q, 'a').catch(() => {});
    });
    await expect(swallowing).rejects.toThrow();
    expect(stored()).toEqual([]);
  });
});
