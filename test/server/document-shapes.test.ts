import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { freshKey } from '../kit/app.ts';
import type { Schema } from '../kit/fields.ts';
import { paperRoom } from '../kit/paper-room.ts';
import { onServer, operationsOf } from '../kit/server.ts';
import { type Names, wild } from '../kit/wild.ts';

const server = await onServer();
const writes = (await operationsOf(server)).filter(
  ({ method, path, body }) => method === 'POST' && path.includes('/documents/') && body?.type === 'object',
);
afterAll(() => server.end());

let room: Awaited<ReturnType<typeof paperRoom>>;
let names: Names;
beforeAll(async () => {
  room = await paperRoom(server, 'ppcPreliminary');
  const { sections, content } = await room.view();
  names = { fields: Object.keys(content.fields), states: sections.map(({ id }) => id) };
  await room.save('一行目の本文');
  await room.send('comment', { field: room.field, start: 0, end: 2, text: '指摘' });
});

const people = ['demo-sato', 'demo-kobayashi', 'demo-mori'];
const versions = ['"1"', '"2"', '"0"', '"3"', '"999999999"', 'W/"2"', '2', '*', '"-1"', '"1", "2"', ''];

describe.each(writes)('$path', { timeout: 120_000 }, ({ path, body }) => {
  test('never answers with a fault of ours, whatever is sent, and what it keeps verifies (S11)', async () => {
    await fc.assert(
      fc.asyncProperty(
        wild(body as Schema, names),
        fc.constantFrom(...people),
        fc.constantFrom(...versions),
        async (sent, person, version) => {
          const answer = await server.app.inject({
            method: 'POST',
            url: path.replace('{incident}', room.incident).replace('{document}', room.id),
            headers: {
              host: 'localhost',
              'x-person': person,
              'content-type': 'application/json',
              'idempotency-key': freshKey(),
              'if-match': version,
            },
            payload: JSON.stringify(sent),
          });
          expect([answer.statusCode < 500, answer.statusCode < 500 || answer.payload]).toEqual([true, true]);
          if (answer.statusCode >= 400) {
            expect(answer.headers['content-type']).toContain('application/problem+json');
            expect(answer.json().words.ja).toMatch(/[ぁ-ん]/);
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(await examine(server.store.read, room.incident)).toBeNull();
    expect((await room.get()).statusCode).toBe(200);
  });
});

describe('a body that is not what it seems', () => {
  let before = '';
  beforeEach(() => {
    before = server.rows();
  });
  const value = (more: object = {}) => ({ text: '一', uses: [], ...more });
  const use = (more: object) => value({ uses: [{ fact: 'awareAt', version: 1, start: 0, end: 1, ...more }] });
  const refused = async (fields: unknown, states: unknown = {}) => {
    const { status, body } = await room.send(
      'save',
      `{"fields":${JSON.stringify(fields)},"states":${JSON.stringify(states)}}`,
    );
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(server.rows()).toBe(before);
    return body.fields as { field: string; words: { ja: string } }[];
  };
  const raw = (text: string) => room.send('save', text);

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'no.such'])(
    'is refused where a field or an item is called %s',
    async (name) => {
      for (const text of [
        `{"fields":{"${name}":{"text":"一","uses":[]}},"states":{}}`,
        `{"fields":{},"states":{"${name}":"known"}}`,
      ]) {
        const { status, body } = await raw(text);
        expect([status, body.code]).toEqual([400, 'invalid']);
      }
      for (const [command, fields] of [
        ['comment', { field: name, start: 0, end: 0, text: '指摘' }],
        ['refreshPassage', { field: name, fact: 'awareAt', start: 0 }],
        ['keepPassage', { field: name, fact: 'awareAt', start: 0, reason: '理由' }],
      ] as const) {
        const { status, body } = await room.send(command, fields);
        expect([command, status, body.fields?.[0].field]).toEqual([command, 400, 'field']);
      }
      expect(server.rows()).toBe(before);
    },
  );

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'x'.repeat(65),
    'x'.repeat(1000),
    '%F0%9F',
    'a%00b',
    '..%2f..',
  ])('is answered as if nothing were there where a document is called %s', async (name) => {
    for (const path of ['', '/export/txt', '/export/pdf', '/export/copySheet']) {
      const { statusCode } = await server.app.inject({
        url: `/api/documents/${room.incident}/${name}${path}`,
        headers: { host: 'localhost', 'x-person': 'demo-sato' },
      });
      expect([400, 404]).toContain(statusCode);
    }
    const written = await server
      .as('demo-sato')
      .post(`/api/documents/${room.incident}/${name}/submit`, { hash: '0'.repeat(64) }, { version: 1 });
    expect([400, 404]).toContain(written.status);
    const filed = await server.as('demo-sato').ask(room.incident, 'filePreliminary', {
      document: decodeURIComponent(name.startsWith('%') ? 'x' : name),
      textHash: '0'.repeat(64),
      filedAt: '2026-10-30T17:20:00.000Z',
      addressee: '委員会',
      channel: 'Web',
      servesAsFinal: false,
    });
    expect([filed.status >= 400 && filed.status < 500, filed.status]).toEqual([true, filed.status]);
    expect(server.rows()).toBe(before);
  });

  test('is refused with more fields or items than any form has', async () => {
    const many = (count: number, one: unknown) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`x.${at}`, one]));
    expect((await refused(many(301, value())))[0]?.words.ja).toMatch(/[ぁ-ん]/);
    await refused({}, many(61, 'known'));
  });

  test.each([
    ['a passage before the text', use({ start: -1 })],
    ['a passage behind the text', use({ end: 2 })],
    ['a passage that ends before it begins', use({ start: 1, end: 0 })],
    ['passages over one another', value({ uses: [use({}).uses[0], use({}).uses[0]] })],
    ['a version of a fact that never was', use({ version: 99 })],
    ['a fact that does not exist', use({ fact: 'constructor' })],
    ['half a place', use({ start: 0.5 })],
    ['a reason of blanks', use({ kept: { version: 1, reason: ' 　' } })],
    ['a reason over a version that never was', use({ kept: { version: 7, reason: '理由' } })],
    ['more passages than words', value({ uses: Array(201).fill(use({}).uses[0]) })],
    ['a text that is a list', { text: ['一'], uses: [] }],
    ['two kinds of value at once', { text: '一', day: null, uses: [] }],
    ['nothing', {}],
    ['an unknown part', value({ by: 'demo-mori' })],
  ])('is refused with %s', async (_, sent) => {
    const fields = await refused({ [room.field]: sent });
    expect(fields.some(({ field }) => field.startsWith(`fields/${room.field}`))).toBe(true);
  });

  test.each([
    ['signs', { hash: 'f'.repeat(63) }, 400],
    ['signs', { hash: 'f'.repeat(64) }, 409],
    ['signs', { hash: 'F'.repeat(64) }, 400],
  ])('%s nothing with a hash of another length, form or text', async (_, sent, status) => {
    for (const [command, person] of [
      ['submit', 'demo-sato'],
      ['approve', 'demo-mori'],
      ['decide', 'demo-sato'],
    ] as const)
      expect((await room.send(command, sent, { person })).status).toBe(status);
    expect(server.rows()).toBe(before);
  });

  test('is refused where its version never was, or is none', async () => {
    for (const [version, status] of [
      ['"0"', 404],
      ['"9999"', 404],
      ['"-1"', 428],
      ['"1e3"', 428],
      ['"1", "2"', 428],
      ['"9999999999"', 428],
    ] as const)
      expect([version, (await room.save('二', { version })).status]).toEqual([version, status]);
    expect(server.rows()).toBe(before);
  });

  test('is refused where a query names no version', async () => {
    for (const query of [
      'version=0',
      'version=-1',
      'version=01',
      'version=1e3',
      'version=1&version=2',
      'version[]=1',
      'version=１',
      'base=0',
      'version=9999999',
      'nonsense=1',
      `version=${'1'.repeat(5000)}`,
    ])
      for (const path of ['', '/export/txt'])
        expect([query, (await room.get(`${path}?${query}`)).statusCode]).toEqual([query, 400]);
    for (const query of ['version=999999', 'base=999999'])
      expect((await room.get(`/export/txt?${query}`)).statusCode).toBe(404);
  });

  test('keeps no difference that nobody found', async () => {
    for (const key of ['__proto__', 'held:awareAt:ppc.16', 'x']) {
      const { status, body } = await room.send('keepFinding', { key, reason: '理由' });
      expect([status, body.code]).toEqual([409, 'not-allowed-now']);
    }
    expect(server.rows()).toBe(before);
  });

  test('is refused a hundred lists deep, and answered at once', async () => {
    const deep = `{"fields":${'['.repeat(100_000)}${']'.repeat(100_000)},"states":{}}`;
    expect((await raw(deep)).status).toBe(400);
    expect(server.rows()).toBe(before);
  });
});
