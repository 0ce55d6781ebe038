import { existsSync, statSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { startServer, verify } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { carry, type Deed, opening, stream } from './deeds.ts';
import { countOf, disagreements } from './history.ts';

const LIMIT_MS = 5_000;

describe('SIGTERM', () => {
  test('under load answers or refuses every request, ends within five seconds and loses nothing', async () => {
    const { folder, remove } = ownFolder();
    const server = await startServer({ folder });
    const client = server.as('demo-sato');
    let marks = 0;
    const nextMark = () => `R20-${String(++marks).padStart(5, '0')}-`;
    const common = opening(nextMark());
    const opened = await carry(client, common);
    const deeds: Deed[] = [common];
    const streams = Array.from({ length: 4 }, () =>
      stream(client, nextMark, opened.kind === 'done' ? opened.incident : '', deeds),
    );
    while (deeds.length < 40) await pause(5);
    const ended = await server.stop();
    await Promise.all(streams);

    expect(ended.code).toBe(0);
    expect(ended.ms).toBeLessThan(LIMIT_MS);
    const refusals = deeds.flatMap(({ outcome }) => (outcome.kind === 'refused' ? outcome.status : []));
    expect(refusals.filter((status) => status !== 412 && status !== 503)).toEqual([]);
    const log = path.join(folder, 'shirube.db-wal');
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
    expect(await verify(folder)).toMatchObject({ code: 0 });

    const next = await startServer({ folder });
    expect(await disagreements(next.as('demo-sato'), deeds)).toEqual([]);
    expect(await countOf(next.as('demo-sato'))).toBeGreaterThan(1);
    await next.stop();
    remove();
  }, 120_000);

  test('does not wait for a client that never ends its request', async () => {
    const { folder, remove } = ownFolder();
    const server = await startServer({ folder });
    const { port } = new URL(server.url);
    const socket = net.connect(Number(port), '127.0.0.1').on('error', () => {});
    socket.write('POST /api/incidents HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
    await pause(100);
    const ended = await server.stop();
    expect(ended.code).toBe(0);
    expect(ended.ms).toBeLessThan(LIMIT_MS);
    remove();
  });

  test('reaches the server through the launcher of npm start, and its exit code comes back', async () => {
    const { folder, remove } = ownFolder();
    const server = await startServer({ folder, command: [process.execPath, 'setup/run.mjs'] });
    const { code } = await server.stop();
    expect(code).toBe(0);
    await expect(server.as('demo-sato').get('/healthz')).rejects.toThrow(/ECONNREFUSED/);
    remove();
  });
});
