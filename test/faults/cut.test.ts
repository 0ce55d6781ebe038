import { once } from 'node:events';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { addLine, carry, type Deed, opening } from './deeds.ts';
import { between, diceFrom } from './dice.ts';
import { countOf, disagreements } from './history.ts';

const CUTS = 16;

describe('a request whose client vanishes', () => {
  const { folder, remove } = ownFolder();
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServer({ folder });
  });
  afterAll(async () => {
    await server.stop();
    remove();
  });

  /** Sends the first bytes of a request, all of them at most, and is gone. */
  async function vanishing({ path, body, mark, version }: Deed, dice: () => number) {
    const payload = JSON.stringify(body);
    const head = [
      `POST ${path} HTTP/1.1`,
      'host: localhost',
      'cookie: shirube-demo-person=demo-sato',
      `idempotency-key: ${mark}`,
      ...(version === undefined ? [] : [`if-match: "${version}"`]),
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(payload)}`,
    ];
    const bytes = Buffer.from(`${head.join('\r\n')}\r\n\r\n${payload}`);
    const socket = net.connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    // Every third request is sent whole, so that the answer is what gets lost.
    const cut = dice() < 1 / 3 ? bytes.length : between(dice, 1, bytes.length - 1);
    await new Promise((sent) => socket.write(bytes.subarray(0, cut), sent));
    if (dice() < 1 / 2) socket.resetAndDestroy();
    else socket.destroy();
  }

  test('has one effect when it is sent again with the same key, wherever it was cut', async () => {
    const dice = diceFrom(18);
    const client = server.as('demo-sato');
    const deeds: Deed[] = [];
    for (let cut = 0; cut < CUTS; cut++) {
      const opened = opening(`R18-open-${cut}-`);
      await vanishing(opened, dice);
      const outcome = await carry(client, opened);
      expect(outcome).toMatchObject({ kind: 'done', version: 15 });
      if (outcome.kind !== 'done') return;
      const line = addLine(`R18-line-${cut}-`, outcome.incident, 15);
      await vanishing(line, dice);
      expect(await carry(client, line)).toMatchObject({ kind: 'done', version: 16 });
      deeds.push(opened, line);
    }
    expect(await disagreements(client, deeds)).toEqual([]);
    expect(await countOf(client)).toBe(CUTS);
  });

  test('has one effect when ten copies of it arrive at once', async () => {
    const client = server.as('demo-sato');
    const before = await countOf(client);
    const copies = Array.from({ length: 10 }, () => opening('R18-ten-at-once'));
    const outcomes = await Promise.all(copies.map((copy) => carry(client, copy)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]).toMatchObject({ kind: 'done' });
    expect(await countOf(client)).toBe(before + 1);
  });
});
