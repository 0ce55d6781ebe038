import { rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../db/open.ts';
import { migrate } from '../../db/sqlite/migrate.ts';
import { migrationsFor, OtherVersion } from '../../db/versions.ts';
import { withoutDocuments } from '../kit/old-data.ts';
import { ownFolder } from '../kit/stores.ts';
import { stored, version } from './papers.ts';
import { begun, entry, factVersion } from './rows.ts';

describe('migrating a filled database', () => {
  let own: ReturnType<typeof ownFolder>;
  const open = () => openStore({ kind: 'sqlite', folder: own.folder });
  const edit = <T>(change: (database: Database.Database) => T) => {
    const database = new Database(path.join(own.folder, 'shirube.db'));
    try {
      return change(database);
    } finally {
      database.close();
    }
  };
  const known = migrationsFor('sqlite');
  const withNext = (...sql: string[]) => {
    const next = { sql, bps: true, folderMillis: known.newest + 1, hash: 'next' };
    return { ...known, all: [...known.all, next], newest: next.folderMillis };
  };
  // What drizzle-kit writes to rebuild a table.
  const rebuild = (table: string) => {
    const create = edit((database) =>
      String(database.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table)),
    );
    return [
      'PRAGMA foreign_keys=OFF',
      create.replace(table, `__new_${table}`),
      `INSERT INTO __new_${table} SELECT * FROM ${table}`,
      `DROP TABLE ${table}`,
      `ALTER TABLE __new_${table} RENAME TO ${table}`,
    ];
  };

  beforeEach(async () => {
    own = ownFolder();
    const store = await open();
    await store.tx(async (q) => {
      await begun(q, 'filled');
      await q.facts.append('filled', [factVersion()]);
    });
    await store.close();
  });
  afterEach(() => own.remove());

  test('keeps child rows when their parent table is rebuilt', async () => {
    const migrations = withNext(...rebuild('incident'));
    edit((database) => migrate(database, migrations));
    const counts = edit((database) =>
      ['incident', 'chronology', 'fact'].map((table) =>
        database.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
      ),
    );
    expect(counts).toEqual([1, 1, 1]);
    expect(edit((database) => database.prepare('PRAGMA foreign_key_check').all())).toEqual([]);
  });

  test('of the version before documents adds them, and keeps every row that was there', async () => {
    edit(withoutDocuments);
    const store = await open();
    expect(await store.read.incidents.get('filled')).toMatchObject({ id: 'filled', machineVersion: 1 });
    expect(await store.read.entries.of('filled')).toEqual([entry('filled', 1)]);
    expect(await store.read.facts.of('filled')).toEqual([factVersion()]);
    expect(await store.read.documents.of('filled')).toEqual([]);
    await store.tx(async (q) => {
      await q.documents.put('filled', stored('a'));
      await q.documents.appendVersions('filled', [version('a', 1)]);
    });
    expect(await store.read.documents.of('filled')).toEqual([stored('a')]);
    await store.close();
    expect(() => edit((database) => database.exec('DELETE FROM document_version'))).toThrow('append-only');
  });

  test('is undone where it would take the protection of documents away', async () => {
    const migrations = withNext('DROP TRIGGER document_remark_no_replace');
    expect(() => edit((database) => migrate(database, migrations))).toThrow('document_remark_no_replace');
  });

  test('is undone where it would leave rows without their parent', async () => {
    expect(() => edit((database) => migrate(database, withNext('DELETE FROM incident')))).toThrow(
      'without their parent',
    );
    const store = await open();
    expect(await store.read.incidents.get('filled')).toMatchObject({ id: 'filled' });
    await store.close();
  });

  test('is undone where it would take the protection of the history away', async () => {
    const migrations = withNext(...rebuild('fact'));
    expect(() => edit((database) => migrate(database, migrations))).toThrow('fact_no_update');
    const store = await open();
    expect(await store.read.facts.of('filled')).toEqual([factVersion()]);
    await store.close();
  });

  test('is refused to a program older than the data', async () => {
    edit((database) => migrate(database, withNext('SELECT 1')));
    await expect(open()).rejects.toThrow(OtherVersion);
    await expect(open()).rejects.toThrow(/新しい版.*newer Shirube/s);
  });

  test('is left to the server where the data are only to be read', async () => {
    edit((database) => database.exec(`DELETE FROM __drizzle_migrations WHERE created_at = ${known.newest}`));
    await expect(openStore({ kind: 'sqlite', folder: own.folder, readOnly: true })).rejects.toThrow(
      /older Shirube/,
    );
  });

  test('does not begin where there are no data to read', async () => {
    rmSync(path.join(own.folder, 'shirube.db'));
    await expect(openStore({ kind: 'sqlite', folder: own.folder, readOnly: true })).rejects.toMatchObject({
      reason: 'io',
    });
  });
});
