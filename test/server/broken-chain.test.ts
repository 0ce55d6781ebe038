import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { desk } from '../kit/desk.ts';
import { onServer, type Server } from '../kit/server.ts';

let server: Server;
let id = '';
let report: { document: string; textHash: string };
let sato: ReturnType<Server['as']>;

beforeEach(async () => {
  server = await onServer();
  sato = server.as('demo-sato');
  id = (await sato.report({ kinds: ['ransom'], awareAt: '2026-10-30T17:14:00.000Z' })).body.id;
  await sato.ask(id, 'confirmReportable');
  report = await desk(server).decided(id, 'ppcPreliminary');
});
afterEach(() => server.end());

const file = () =>
  sato.ask(id, 'filePreliminary', {
    ...report,
    filedAt: '2026-10-30T17:20:00.000Z',
    addressee: '個人情報保護委員会',
    channel: 'Webフォーム',
    servesAsFinal: false,
  });
const printed = () => sato.get(`/api/documents/${id}/${report.document}/export/copySheet`);
const unprotect = () =>
  server.forge(
    ['chronology', 'fact', 'document_version', 'document_remark']
      .flatMap((table) => [`${table}_no_update`, `${table}_no_delete`])
      .map((trigger) => `DROP TRIGGER ${trigger};`)
      .join(''),
  );
const chainOf = async () => (await sato.get(`/api/incidents/${id}/chronology`)).body.chain;
const found = () => examine(server.store.read, id);

describe('an unbroken chain', () => {
  test('lets a report be filed and exported', async () => {
    expect(await found()).toBeNull();
    expect(await chainOf()).toMatchObject({ state: 'intact', brokenAt: null, lines: 22 });
    expect((await file()).status).toBe(200);
    expect((await sato.get(`/api/incidents/${id}/export`)).status).toBe(200);
    expect((await printed()).status).toBe(200);
  });

  test('is protected by the database itself (T6)', () => {
    for (const sql of [
      "UPDATE chronology SET type = 'x'",
      'DELETE FROM chronology',
      'DELETE FROM fact',
      "UPDATE document_version SET content = '{}'",
      'DELETE FROM document_version',
    ])
      expect(() => server.forge(sql)).toThrow('append-only');
  });
});

const forgeries: [string, string, number][] = [
  ['a line edited', `UPDATE chronology SET body = json_set(body, '$.text', '別の本文') WHERE seq = 16`, 16],
  ['a line taken away', 'DELETE FROM chronology WHERE seq = 5', 5],
  ['the last line taken away', 'DELETE FROM chronology WHERE seq = 22', 22],
  ['a time moved', `UPDATE chronology SET recorded_at = '2026-10-30T00:00:00.000Z' WHERE seq = 7`, 7],
];

describe.each(forgeries)('a chain with %s', (_, sql, seq) => {
  beforeEach(() => {
    unprotect();
    server.forge(sql);
  });

  test('is shown broken at that line', async () => {
    expect(await chainOf()).toMatchObject({ state: 'broken', brokenAt: seq });
    expect(await found()).toMatchObject({ reference: 'INC-2026-0001', seq });
  });

  test('stops filing, export and papers, and nothing is written', async () => {
    const before = server.rows();
    const stopped = [await file(), await sato.get(`/api/incidents/${id}/export`), await printed()];
    for (const { status, body } of stopped) {
      expect([status, body.code]).toEqual([409, 'chain-broken']);
      expect(body.title).toContain(`#${seq}`);
    }
    expect(server.rows()).toBe(before);
  });

  test('stops nobody from working on', async () => {
    expect((await sato.ask(id, 'startIsolation', { what: '受注サーバー' })).status).toBe(200);
    expect((await chainOf()).state).toBe('broken');
  });
});

describe('a forged state beside a whole chain', () => {
  test.each([
    ['phase', `UPDATE incident SET phase = json_set(phase, '$.reporting', 'finalFiled')`],
    ['context', `UPDATE incident SET context = json_set(context, '$.title', '別の件名')`],
    ['company', `UPDATE incident SET company = '別の会社'`],
    ['reference', `UPDATE incident SET reference = 'INC-2026-9999'`],
    ['documents', `UPDATE document SET phase = 'draft'`],
    ['documents', `UPDATE document SET memory = json_set(memory, '$.writers', json('[]'))`],
    ['documents', 'DELETE FROM document'],
  ])('is found by the replay: %s', async (what, sql) => {
    server.forge(sql);
    expect(await chainOf()).toMatchObject({ state: 'intact' });
    expect(await found()).toMatchObject({ seq: null, what: expect.stringContaining(what) });
  });

  test('is found by the replay: a fact', async () => {
    unprotect();
    server.forge(`UPDATE fact SET value = '"no"' WHERE key = 'wrongfulPurpose'`);
    expect(await found()).toMatchObject({ what: expect.stringContaining('fact ledger') });
  });

  test.each([
    [
      'edited',
      `UPDATE document_version SET content = json_set(content, '$.fields."ppc.42".text', '偽') WHERE version = 2`,
    ],
    ['taken away', 'DELETE FROM document_version WHERE version = 2'],
  ])('is found by the words that were kept: a version %s', async (_, sql) => {
    unprotect();
    server.forge(sql);
    expect(await chainOf()).toMatchObject({ state: 'intact' });
    const saved = server.parts.reader
      .prepare(`SELECT seq FROM chronology WHERE type = 'document.saved'`)
      .pluck()
      .get();
    expect(await found()).toMatchObject({ seq: saved, what: expect.stringContaining('version 2') });
  });

  test('is found by the words that were kept: a comment', async () => {
    const comment = { field: 'ppc.16', start: 0, end: 4, text: '日付を確かめてください' };
    await desk(server).ask('demo-mori', id, report.document, 'comment', comment);
    expect(await found()).toBeNull();
    unprotect();
    server.forge(`UPDATE document_remark SET said = json_set(said, '$.text', 'これで構いません')`);
    expect(await chainOf()).toMatchObject({ state: 'intact' });
    expect(await found()).toMatchObject({ what: expect.stringContaining('comment') });
  });
});
