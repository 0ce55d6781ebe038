import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { onServer } from '../kit/server.ts';

const server = await onServer();
const [sato, kobayashi, mori] = (['demo-sato', 'demo-kobayashi', 'demo-mori'] as const).map((id) =>
  server.as(id),
) as [ReturnType<typeof server.as>, ReturnType<typeof server.as>, ReturnType<typeof server.as>];
afterAll(() => server.end());

let id = '';
const begin = async (kind = 'ppcPreliminary') => {
  const { body } = await kobayashi.post(`/api/documents/${id}/start`, { kind });
  return body.document.id as string;
};
const text = (value: string) => ({ text: value, uses: [] });
const save = (who: typeof sato, document: string, fields: object, version: number, key?: string) =>
  who.post(
    `/api/documents/${id}/${document}/save`,
    { fields, states: {} },
    { version, ...(key ? { key } : {}) },
  );
const read = async (document: string, query = '', who = kobayashi) =>
  (await who.get(`/api/documents/${id}/${document}${query}`)).body;
const raw = (
  who: string,
  method: 'GET' | 'POST',
  path: string,
  more: { payload?: Buffer; type?: string } = {},
) =>
  server.app.inject({
    method,
    url: `/api/documents/${id}/${path}`,
    headers: {
      host: 'localhost',
      'x-person': who,
      ...(more.payload
        ? { 'content-type': more.type ?? DOCX, 'idempotency-key': `file-${more.payload.length}-${path}` }
        : {}),
    },
    ...(more.payload ? { payload: more.payload } : {}),
  });
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

beforeAll(async () => {
  id = (await sato.report({ kinds: ['ransom'], awareAt: '2026-10-30T17:14:00.000Z' })).body.id;
});

describe('a document over HTTP', () => {
  let document = '';
  beforeAll(async () => {
    document = await begin();
  });

  test('is listed with what can be begun, and shown with its words, its form and what may be done', async () => {
    const { documents, kinds, disclosure } = (await sato.get(`/api/documents/${id}`)).body;
    expect(documents).toMatchObject([{ id: document, kind: 'ppcPreliminary', phase: 'draft', version: 1 }]);
    expect(kinds).toHaveLength(19);
    expect(kinds.find((one: { kind: string }) => one.kind === 'ppcPreliminary').open).toBe(document);
    expect(disclosure.map((one: { fact: string }) => one.fact)).toContain('awareAt');
    const view = await read(document);
    expect(view.sections.map((one: { no: string | null }) => one.no)).toEqual([null, ...'123456789']);
    expect(view.offers.map((one: { command: string }) => one.command)).toContain('submit');
    expect((await sato.see(id)).paperwork).toMatchObject([{ document, command: 'submit' }]);
  });

  test('joins what two people write in different items on one version', async () => {
    const { version } = await read(document);
    const answers = await Promise.all([
      save(sato, document, { 'ppc.06': text('東京都千代田区（デモ）') }, version),
      save(kobayashi, document, { 'ppc.07': text('デモ担当者') }, version),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { content } = await read(document);
    expect([content.fields['ppc.06'].text, content.fields['ppc.07'].text]).toEqual([
      '東京都千代田区（デモ）',
      'デモ担当者',
    ]);
  });

  test('shows both texts where they write in the same item (412)', async () => {
    const { version } = await read(document);
    await save(sato, document, { 'ppc.05': text('小売業') }, version);
    const { status, body } = await save(kobayashi, document, { 'ppc.05': text('通信販売業') }, version);
    expect([status, body.code]).toEqual([412, 'clash']);
    expect(body.clashes).toMatchObject([
      { field: 'ppc.05', theirs: { text: '小売業' }, yours: { text: '通信販売業' } },
    ]);
  });

  test('has one effect for one key, however often it is sent', async () => {
    const { version } = await read(document);
    const send = () =>
      save(sato, document, { 'ppc.04': text('1234567890123') }, version, 'same-key-ten-times');
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect((await read(document)).version).toBe(version + 1);
  });

  test('says what was mended in a text before it was kept', async () => {
    const { version } = await read(document);
    const { body } = await save(sato, document, { 'ppc.42': text('5,6\u200b00人\r\nです\u202e') }, version);
    expect(body.mended).toMatchObject([{ field: 'ppc.42' }]);
    expect((await read(document)).content.fields['ppc.42'].text).toBe('5,600人\nです');
  });

  test('refuses 200,000 characters with their number, and stores none of them', async () => {
    const { version } = await read(document);
    const { status, body } = await save(sato, document, { 'ppc.42': text('長'.repeat(200_000)) }, version);
    expect([status, body.fields[0].field]).toEqual([400, 'fields/ppc.42']);
    expect(body.fields[0].words.ja).toContain('200,000');
    expect((await read(document)).version).toBe(version);
  });

  test('compares any two of its versions, against the last one reviewed where none is named', async () => {
    const view = await read(document, '?base=1&version=2');
    expect([view.base.version, view.shown.version]).toEqual([1, 2]);
    expect((await read(document, '', mori)).base).toBeNull();
    expect((await kobayashi.get(`/api/documents/${id}/${document}?base=999`)).status).toBe(404);
  });

  test('is written and discussed by sixteen people at once without losing a word', async () => {
    const { version, threads } = await read(document);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, at) =>
        [sato, kobayashi, mori][at % 3]?.post(
          `/api/documents/${id}/${document}/comment`,
          { field: 'ppc.16', start: 0, end: 4, text: `指摘 ${at}` },
          { version },
        ),
      ),
    );
    expect(answers.every((answer) => answer?.status === 200)).toBe(true);
    const after = await read(document);
    expect(after.threads).toHaveLength(threads.length + 16);
    expect(
      new Set(after.threads.map((one: { remarks: { text: string }[] }) => one.remarks[0]?.text)).size,
    ).toBe(16);
    expect(await examine(server.store.read, id)).toBeNull();
  });

  test('is as good as missing for another company', async () => {
    const stranger = server.as('test-tanaka');
    for (const path of ['', `/${document}`, `/${document}/export/txt`])
      expect((await stranger.get(`/api/documents/${id}${path}`)).status).toBe(404);
    const missing = await sato.get(`/api/documents/${id}/nothing`);
    expect((await stranger.get(`/api/documents/${id}/${document}`)).body).toEqual(missing.body);
  });
});

describe('an export', () => {
  let document = '';
  beforeAll(async () => {
    document = await begin('commonRansomware');
  });

  test.each([
    ['pdf', 'application/pdf', '%PDF'],
    ['docx', DOCX, 'PK'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
    ['txt', 'text/plain; charset=utf-8', '\ufeff'],
  ])('as %s is an attachment with a name in both scripts', async (format, type, head) => {
    const answer = await raw('demo-sato', 'GET', `${document}/export/${format}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="INC-.+"; filename\*=UTF-8''INC/,
    );
    expect(answer.rawPayload.toString('utf8').startsWith(head)).toBe(true);
  });

  test('as a sheet to copy from gives every field with its length', async () => {
    const { rows } = (await sato.get(`/api/documents/${id}/${document}/export/copySheet`)).body;
    expect(rows.length).toBeGreaterThan(20);
    for (const { text: value, characters } of rows) expect(characters).toBe([...value].length);
  });

  test('as Excel is there for the common forms only', async () => {
    const other = (await sato.get(`/api/documents/${id}`)).body.documents.find(
      (one: { kind: string }) => one.kind === 'ppcPreliminary',
    );
    expect((await raw('demo-sato', 'GET', `${other.id}/export/xlsx`)).statusCode).toBe(404);
  });
});

describe('a Word file', () => {
  let document = '';
  let file: Buffer;
  beforeAll(async () => {
    document = await begin('insurerReport');
    file = (await raw('demo-mori', 'GET', `${document}/export/docx`)).rawPayload;
  });
  const bring = (of: string, payload: Buffer, type = DOCX) =>
    raw('demo-mori', 'POST', `${of}/import`, { payload, type });

  test('comes back untouched with nothing to decide', async () => {
    const answer = await bring(document, file);
    expect([answer.statusCode, answer.json().document.version]).toEqual([200, 1]);
    expect((await read(document)).threads).toEqual([]);
  });

  test.each([
    ['of another document', async () => [await begin('policeSheet'), file, DOCX] as const, /別の書類/],
    ['that is no Word file', async () => [document, Buffer.from('ただの文字'), DOCX] as const, /./],
    ['that is damaged', async () => [document, file.subarray(0, file.length / 2), DOCX] as const, /./],
    ['that is empty', async () => [document, Buffer.alloc(0), DOCX] as const, /./],
  ])('%s is refused with the reason, and changes nothing', async (_, make, why) => {
    const [of, payload, type] = await make();
    const before = (await sato.see(id)).version;
    const answer = await bring(of, payload, type);
    expect([400, 413]).toContain(answer.statusCode);
    expect(answer.json().words.ja + JSON.stringify(answer.json().fields ?? '')).toMatch(why);
    expect((await sato.see(id)).version).toBe(before);
  });

  test('of more than four megabytes is cut off', async () => {
    expect((await bring(document, Buffer.alloc(5 * 1024 * 1024, 1))).statusCode).toBe(413);
  });
});

describe('the words of a version', () => {
  test('are protected by the database, and a change past it is found (T5, T6)', async () => {
    for (const table of ['document_version', 'document_remark']) {
      expect(() => server.forge(`DELETE FROM ${table}`)).toThrow('append-only');
    }
    expect(await examine(server.store.read, id)).toBeNull();
    server.forge('DROP TRIGGER document_version_no_update');
    server.forge(
      `UPDATE document_version SET content = replace(content, '東京都千代田区', '東京都港区') WHERE version = 2`,
    );
    expect((await examine(server.store.read, id))?.what).toMatch(/version 2/);
  });
});
