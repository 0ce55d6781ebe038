import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { StorageTrouble } from '../../db/trouble.ts';
import { appOn } from '../kit/app.ts';
import { runScript, startServer, verify } from '../kit/server-process.ts';
import { onSqlite, ownFolder } from '../kit/stores.ts';
import { carry, type Deed, opening } from './deeds.ts';
import { disagreements } from './history.ts';
import { mayMount, smallDisk } from './small-disk.ts';

const canMount = mayMount();
const start = (folder: string) => runScript('server/main.mjs', { DATA_DIR: folder, PORT: '0' });

describe('a full disk', () => {
  const title = 'refuses writes in words, lets people read, and is no trouble once there is space';
  const why = canMount ? '' : ' (skipped: this user may not mount a small disk)';

  test.skipIf(!canMount)(
    title + why,
    async () => {
      const disk = smallDisk(4);
      if (!disk) throw new Error('mounting worked a moment ago');
      onTestFinished(disk.end);
      const folder = path.join(disk.folder, 'data');
      const server = await startServer({ folder });
      const client = server.as('demo-sato');
      const deeds: Deed[] = [];
      const open = async () => {
        const deed = opening(`R5-${String(deeds.length).padStart(4, '0')}-`);
        deeds.push(deed);
        return carry(client, deed);
      };
      const before = await open();
      disk.fill();
      // Space that the log had taken before may hold a few more.
      const isFull = async () => (await open()).kind !== 'done';
      for (let tries = 0; tries < 500 && !(await isFull()); tries++);

      const refused = await client.post('/api/incidents', opening('R5-full').body);
      expect(refused.status).toBe(503);
      expect(refused.headers).toMatchObject({
        'retry-after': '5',
        'content-type': 'application/problem+json; charset=utf-8',
      });
      expect(refused.json()).toMatchObject({ code: 'storage', title: expect.stringContaining('空き容量') });
      const id = before.kind === 'done' ? before.incident : '';
      for (const page of [
        '/api/incidents',
        `/api/incidents/${id}`,
        `/api/incidents/${id}/export`,
        '/healthz',
      ])
        expect([page, (await client.get(page)).status]).toEqual([page, 200]);

      disk.makeSpace();
      expect((await open()).kind).toBe('done');
      expect(await disagreements(client, deeds)).toEqual([]);
      const stopped = await server.stop();
      expect(stopped.code).toBe(0);
      expect(await verify(folder)).toMatchObject({ code: 0 });
      disk.end();
    },
    120_000,
  );

  test('is told as 503 with the reason and when to come back', async () => {
    const { store, end } = await onSqlite();
    const full = { ...store, tx: () => Promise.reject(new StorageTrouble('full')) };
    const { app } = await appOn(full);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/incidents',
      headers: { host: 'localhost', 'idempotency-key': 'full-disk-1' },
      payload: opening('full').body,
    });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({ code: 'storage', words: { en: expect.stringContaining('full') } });
    await app.close();
    await end();
  });
});

describe('a data folder that cannot be used', () => {
  const sentence = /DATA_DIR.*確かめてください.*Check where the data are kept/s;

  test('stops the start with a sentence where it is a file', async () => {
    const { folder, remove } = ownFolder();
    const file = path.join(folder, 'data');
    writeFileSync(file, 'not a folder');
    const ended = await start(file);
    expect(ended.code).toBe(1);
    expect(ended.output).toMatch(sentence);
    expect(ended.output).not.toContain('    at '); // a stack helps nobody here
    remove();
  });

  test('stops the start with a sentence where nobody may write', async () => {
    const disk = smallDisk(1);
    const own = disk ?? ownFolder();
    if (disk) disk.makeReadOnly();
    else chmodSync(own.folder, 0o500);
    onTestFinished(() => ('remove' in own ? own.remove() : own.end()));
    const ended = await start(path.join(own.folder, 'data'));
    expect(ended.code).toBe(1);
    expect(ended.output).toMatch(sentence);
    expect(ended.output).not.toContain('    at ');
  });
});
