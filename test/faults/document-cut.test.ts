import { once } from 'node:events';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentView, DocumentWritten } from '../../shared/documents/view.ts';
import { emptyIntake } from '../../shared/incidents/intake.ts';
import { changed, retype } from '../documents/word/word-kit.ts';
import { DOCX } from '../kit/paper-room.ts';
import { type ServerProcess, startServer, verify } from '../kit/server-process.ts';
import { ownFolder } from '../kit/stores.ts';
import { between, diceFrom } from './dice.ts';

const CUTS = 12;
const COOKIE = 'shirube-demo-person=demo-sato';

describe('a document whose writer vanishes in the middle', () => {
  const { folder, remove } = ownFolder();
  let server: ServerProcess;
  let at = '';
  let field = '';
  beforeAll(async () => {
    server = await startServer({ folder });
    const sato = server.as('demo-sato');
    const contact = { phone: '090-0000-0000' };
    const opened = await sato.post('/api/incidents', { ...emptyIntake, kinds: ['ransom'], contact });
    const incident = opened.json<{ id: string }>().id;
    const started = await sato.post(`/api/documents/${incident}/start`, { kind: 'insurerReport' });
    at = `/api/documents/${incident}/${started.json<DocumentWritten>().document.id}`;
    field = 'in.10';
    expect((await view()).content.fields[field]).toBeDefined();
  });
  afterAll(async () => {
    await server.stop();
    remove();
  });

  type Sent = { command: string; key: string; type: string; version: number; payload: Buffer };
  const view = async () => (await server.as('demo-sato').get(at)).json<DocumentView>();
  const save = (text: string, key: string, version: number): Sent => ({
    command: 'save',
    key,
    type: 'application/json',
    version,
    payload: Buffer.from(JSON.stringify({ fields: { [field]: { text, uses: [] } }, states: {} })),
  });

  /** Sends the first bytes, of the body at least one and never all, and is gone. */
  async function vanish({ command, key, type, version, payload }: Sent, share: number) {
    const head =
      `POST ${at}/${command} HTTP/1.1\r\nhost: localhost\r\ncookie: ${COOKIE}\r\nidempotency-key: ${key}\r\n` +
      `if-match: "${version}"\r\ncontent-type: ${type}\r\ncontent-length: ${payload.length}\r\n\r\n`;
    const socket = net.connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => {});
    await once(socket, 'connect');
    const part = Buffer.concat([Buffer.from(head), payload.subarray(0, share)]);
    await new Promise((sent) => socket.write(part, sent));
    if (share % 2) socket.resetAndDestroy();
    else socket.destroy();
    await once(socket, 'close');
  }
  async function whole({ command, key, type, version, payload }: Sent) {
    const headers = {
      cookie: COOKIE,
      'content-type': type,
      'idempotency-key': key,
      'if-match': `"${version}"`,
    };
    const answer = await fetch(`${server.url}${at}/${command}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(payload),
    });
    return { status: answer.status, body: (await answer.json()) as DocumentWritten }; // checked by its status
  }

  test('keeps nothing of what was cut, and one version when it is sent again with its key (R18)', async () => {
    const dice = diceFrom(81);
    for (let cut = 1; cut <= CUTS; cut++) {
      const before = await view();
      const sent = save(`切れても一度だけ残る文 ${cut}`, `cut-save-${cut}`, before.version);
      await vanish(sent, between(dice, 1, sent.payload.length - 1));
      expect(await view()).toMatchObject({ version: before.version, hash: before.hash });
      const first = await whole(sent);
      expect(first.status).toBe(200);
      expect(await whole(sent)).toEqual(first);
      expect((await view()).version).toBe(before.version + 1);
    }
    expect((await view()).versions).toHaveLength(CUTS + 1);
  });

  test('takes no part of a Word file for a file', async () => {
    const { version, threads } = await view();
    const exported = await fetch(`${server.url}${at}/export/docx`, { headers: { cookie: COOKIE } });
    const file = await changed(new Uint8Array(await exported.arrayBuffer()), (document) =>
      retype(document, field, [{ text: `切れても一度だけ残る文 ${CUTS}` }, { text: '。', ins: '森' }]),
    );
    const sent = { command: 'import', key: 'cut-file', type: DOCX, version, payload: Buffer.from(file) };
    for (const share of [1, 1000, file.length - 1]) await vanish(sent, share);
    expect((await view()).threads).toEqual(threads);
    const first = await whole(sent);
    expect(first.status).toBe(200);
    expect(await whole(sent)).toEqual(first);
    expect((await view()).threads).toHaveLength(threads.length + 1);
  });

  test('verifies in the end', async () => {
    await server.stop();
    expect((await verify(folder)).code).toBe(0);
  });
});
