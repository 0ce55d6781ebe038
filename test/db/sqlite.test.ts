import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../db/open.ts';
import { begin } from '../../db/sqlite/begin.ts';
import { assertDurable } from '../../db/sqlite/connection.ts';
import { type Connections, connections, sqliteStore } from '../../db/sqlite/open.ts';
import type { Store } from '../../db/store.ts';
import { ownFolder } from '../kit/stores.ts';
import { begun, factVersion, incidentRow } from './rows.ts';

describe('a store on SQLite', () => {
  let own: ReturnType<typeof ownFolder>;
  let parts: Connections;
  let store: Store;
  const openAgain = () => {
    parts = connections(own.folder, false);
    store = sqliteStore(parts);
  };
  const pragma = (text: string) => parts.writer?.pragma(text, { simple: true });
  beforeEach(() => {
    own = ownFolder();
    openAgain();
  });
  afterEach(async () => {
    await store.close();
    own.remove();
  });

  test('syncs every commit on every connection, also after it was reopened', async () => {
    await store.close();
    openAgain();
    for (const connection of [parts.writer, parts.reader]) {
      expect(connection?.pragma('synchronous', { simple: true })).toBe(2);
      expect(connection?.pragma('foreign_keys', { simple: true })).toBe(1);
    }
    pragma('synchronous = NORMAL');
    expect(() => parts.writer && assertDurable(parts.writer)).toThrow('synchronous=FULL');
  });

  test('leaves no log behind when it is closed', async () => {
    await store.tx((q) => begun(q, 'last'));
    const log = path.join(own.folder, 'shirube.db-wal');
    expect(existsSync(log)).toBe(true);
    const closing = store.tx((q) => begun(q, 'in-flight'));
    await store.close();
    expect(await closing).toMatchObject({ id: 'in-flight' });
    expect(existsSync(log)).toBe(false);
    await expect(store.tx(async () => 1)).rejects.toThrow('closed');
    openAgain();
    expect(await store.read.incidents.count({})).toBe(2);
  });

  test('says that the disk is full, keeps what was stored, and goes on when there is space', async () => {
    await store.tx((q) => begun(q, 'before'));
    pragma(`max_page_count = ${Number(pragma('page_count')) + 20}`);
    const big = (id: string) => incidentRow(id, { context: '満'.repeat(20_000) });
    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c'].map((id) => store.tx((q) => q.incidents.insert(big(id)))),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason)).toMatchObject([{ reason: 'full' }, { reason: 'full' }]);
    expect(await store.read.incidents.get('before')).toMatchObject({ id: 'before' });
    expect(await store.read.incidents.count({})).toBe(2);
    pragma('max_page_count = 100000');
    await store.tx((q) => q.incidents.insert(big('b')));
    expect(pragma('integrity_check')).toBe('ok');
  });

  test('stores an unknown value as none at all, so that other programs can count them', async () => {
    await store.tx(async (q) => {
      await begun(q, 'asked');
      await q.facts.append('asked', [factVersion({ value: null, certainty: 'unknown' })]);
    });
    expect(parts.reader.prepare('SELECT count(*) FROM fact WHERE value IS NULL').pluck().get()).toBe(1);
  });

  test('lets no line be taken away by replacing it', async () => {
    await store.tx((q) => begun(q, 'kept'));
    for (const verb of ['INSERT OR REPLACE', 'REPLACE']) {
      const replace = () => parts.writer?.exec(`${verb} INTO chronology SELECT * FROM chronology`);
      expect(replace).toThrow('append-only');
    }
    expect(await store.read.entries.of('kept')).toHaveLength(1);
  });

  test('says that it can only be read', async () => {
    pragma('query_only = ON');
    await expect(store.tx((q) => begun(q, 'never'))).rejects.toMatchObject({ reason: 'readOnly' });
    pragma('query_only = OFF');
    await store.tx((q) => begun(q, 'again'));
  });

  test('waits for another program that holds the database, and serves reads meanwhile', async () => {
    const other = new Database(path.join(own.folder, 'shirube.db'));
    other.exec('BEGIN EXCLUSIVE');
    const written = store.tx((q) => begun(q, 'patient'));
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await store.read.incidents.get('patient')).toBeNull();
    other.exec('COMMIT');
    other.close();
    expect(await written).toMatchObject({ id: 'patient' });
  });

  test('gives up when another program does not let go', async () => {
    const other = new Database(path.join(own.folder, 'shirube.db'));
    other.exec('BEGIN EXCLUSIVE');
    await expect(parts.writer && begin(parts.writer, 3)).rejects.toMatchObject({ reason: 'busy' });
    other.close();
    await store.tx((q) => begun(q, 'busy'));
  });

  test('cannot be opened where a file stands in place of the folder', async () => {
    const file = path.join(own.folder, 'file');
    writeFileSync(file, '');
    await expect(openStore({ kind: 'sqlite', folder: file })).rejects.toMatchObject({ reason: 'io' });
  });

  test('refuses a file that is no database', async () => {
    await store.close();
    writeFileSync(path.join(own.folder, 'shirube.db'), 'これはデータベースではない'.repeat(100));
    await expect(openStore({ kind: 'sqlite', folder: own.folder })).rejects.toMatchObject({
      reason: 'corrupt',
    });
  });
});
