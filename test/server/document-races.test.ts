import net from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { freshKey } from '../kit/app.ts';
import { paperRoom } from '../kit/paper-room.ts';
import { onServer } from '../kit/server.ts';

const server = await onServer();
afterAll(() => server.end());

let room: Awaited<ReturnType<typeof paperRoom>>;
beforeAll(async () => {
  room = await paperRoom(server, 'ppcPreliminary');
});
const writers = ['demo-sato', 'demo-kobayashi'];
const writer = (at: number) => writers[at % 2] ?? 'demo-sato';

describe.each([2, 16, 64])('%i people who save one item of one version', (count) => {
  test('race, one wins, and every other gets both texts to choose from (R10)', async () => {
    const { version } = await room.view();
    const answers = await Promise.all(
      Array.from({ length: count }, (_, at) =>
        room.save(`${count}人中${at}人目の文`, { version, person: writer(at) }),
      ),
    );
    const won = answers.flatMap(({ status }, at) => (status === 200 ? [at] : []));
    expect(won).toHaveLength(1);
    const kept = `${count}人中${won[0]}人目の文`;
    expect(await room.text()).toBe(kept);
    answers.forEach(({ status, body }, at) => {
      if (at === won[0]) return;
      expect([status, body.code]).toEqual([412, 'clash']);
      expect(body.clashes).toMatchObject([
        { field: room.field, theirs: { text: kept }, yours: { text: `${count}人中${at}人目の文` } },
      ]);
    });
    expect((await room.view()).version).toBe(version + 1);
    expect(await examine(server.store.read, room.incident)).toBeNull();
  });
});

test('sixty-four people who say something at once are all heard, each once, in numbered threads', async () => {
  const before = (await room.view()).threads.length;
  const answers = await Promise.all(
    Array.from({ length: 64 }, (_, at) =>
      room.send(
        'comment',
        { field: room.field, start: 0, end: 2, text: `指摘 ${at}` },
        { person: writer(at), version: 1 },
      ),
    ),
  );
  // The passage of a version that has changed since may be gone; then it is said, and nothing is kept.
  const heard = answers.filter(({ status }) => status === 200).length;
  const { threads } = await room.view();
  expect(threads.length - before).toBe(heard);
  expect(threads.map(({ no }) => no)).toEqual(threads.map((_, at) => at + 1));
  expect(answers.every(({ status }) => [200, 400, 409].includes(status))).toBe(true);
  expect(await examine(server.store.read, room.incident)).toBeNull();
});

test('one key sent ten times is one version, whoever else writes meanwhile (R18)', async () => {
  const { version } = await room.view();
  const key = 'ten-times-the-same-key';
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => room.save('十回送った文', { version, key })),
  );
  expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect((await room.view()).version).toBe(version + 1);
});

describe('a client on the wire', { timeout: 60_000 }, () => {
  let port = 0;
  beforeAll(async () => {
    await server.app.listen({ port: 0, host: '127.0.0.1' });
    const address = server.app.server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });

  const body = () =>
    Buffer.from(JSON.stringify({ fields: { [room.field]: { text: '切れた文', uses: [] } }, states: {} }));
  const head = (version: number, length: number, more = '') =>
    `POST ${room.at}/save HTTP/1.1\r\nhost: 127.0.0.1\r\nx-person: demo-sato\r\ncontent-type: application/json\r\n` +
    `idempotency-key: ${freshKey()}\r\nif-match: "${version}"\r\n${more}content-length: ${length}\r\n\r\n`;
  const dial = () =>
    new Promise<net.Socket>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(socket));
      socket.on('error', () => {});
    });

  test('that vanishes at any byte before the last leaves nothing behind (R18)', async () => {
    const { version } = await room.view();
    const before = server.rows();
    const whole = Buffer.concat([Buffer.from(head(version, body().length)), body()]);
    for (let at = 0; at < whole.length; at += 7) {
      const socket = await dial();
      socket.write(whole.subarray(0, at));
      await new Promise((resolve) => setImmediate(resolve));
      socket.destroy();
    }
    expect((await room.get()).statusCode).toBe(200);
    expect(server.rows()).toBe(before);
  });

  test('that sends one byte and waits holds nobody up', async () => {
    const { version } = await room.view();
    const waiting = await Promise.all(Array.from({ length: 100 }, dial));
    for (const socket of waiting) socket.write(`${head(version, 1000)}{`);
    await pause(50);
    expect((await room.save('待たずに書いた')).status).toBe(200);
    expect((await room.exported('txt')).status).toBe(200);
    for (const socket of waiting) socket.destroy();
    // Nor for ever: what is not whole after some minutes is cut off.
    expect(server.app.server.requestTimeout).toBeGreaterThan(0);
    expect(server.app.server.requestTimeout).toBeLessThan(600_000);
    expect(await room.text()).toBe('待たずに書いた');
  });

  test('that says a length it does not keep, or two of them, is refused or cut off', async () => {
    const { version } = await room.view();
    const before = server.rows();
    const answered = async (text: string) => {
      const socket = await dial();
      socket.end(text);
      let said = '';
      for await (const part of socket) said += part;
      return said.split('\r\n')[0];
    };
    expect(await answered(`${head(version, 9_000_000)}{}`)).toContain('413');
    expect(await answered(head(version, 2, 'content-length: 5\r\n') + body())).toContain('400');
    expect(await answered(head(version, 2, 'transfer-encoding: chunked\r\n') + body())).toContain('400');
    expect(server.rows()).toBe(before);
  });
});
