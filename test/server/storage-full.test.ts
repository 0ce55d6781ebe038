import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { onServer, type Server } from '../kit/server.ts';

let server: Server;
let sato: ReturnType<Server['as']>;
let id = '';
const pragma = (text: string) => server.parts.writer?.pragma(text, { simple: true });
const addLine = (text: string) => sato.ask(id, 'addLine', { text });
/** Fills the storage to the last page; returns the first answer that says so. */
async function fill() {
  pragma(`max_page_count = ${Number(pragma('page_count')) + 8}`);
  for (let count = 0; count < 50; count++) {
    const answer = await addLine('満'.repeat(5_000));
    if (answer.status !== 200) return answer;
  }
  throw new Error('it never became full');
}

beforeEach(async () => {
  server = await onServer();
  sato = server.as('demo-sato');
  id = (await sato.report()).body.id;
});
afterEach(() => server.end());

describe('a full storage', () => {
  test('is said in plain words, with when to try again, and nothing of the write remains', async () => {
    await fill();
    const before = server.rows();
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/incidents/${id}/addLine`,
      headers: {
        host: 'localhost',
        'x-person': 'demo-sato',
        'if-match': `"${(await sato.see(id)).version}"`,
        'idempotency-key': 'when-full',
      },
      payload: { text: '満'.repeat(20_000) },
    });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.json()).toMatchObject({ code: 'storage', title: expect.stringContaining('空き容量') });
    expect(answer.json().requestId).toBeTruthy();
    expect(answer.payload).not.toMatch(/SQLITE|shirube\.db/);
    expect(server.rows()).toBe(before);
  });

  test('lets everything be read: the incident, its chronology, its export, the list', async () => {
    await fill();
    const urls = [`/api/incidents/${id}`, `/api/incidents/${id}/chronology`, `/api/incidents/${id}/export`];
    for (const url of [...urls, '/api/incidents', '/healthz']) expect((await sato.get(url)).status).toBe(200);
    expect(await examine(server.store.read, id)).toBeNull();
  });

  test('takes the same command with the same key once there is space', async () => {
    await fill();
    const { version } = await sato.see(id);
    const again = () =>
      sato.post(
        `/api/incidents/${id}/addLine`,
        { text: '満'.repeat(20_000) },
        { version, key: 'kept-by-page' },
      );
    expect((await again()).status).toBe(503);
    pragma('max_page_count = 100000');
    expect((await again()).status).toBe(200);
    expect((await sato.see(id)).version).toBe(version + 1);
    expect(await examine(server.store.read, id)).toBeNull();
  });
});
