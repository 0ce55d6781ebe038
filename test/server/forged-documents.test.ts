import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { desk } from '../kit/desk.ts';
import { onServer, type Server } from '../kit/server.ts';

let server: Server;
let id = '';
let report: { document: string; textHash: string };
let other = '';
let sato: ReturnType<Server['as']>;

beforeEach(async () => {
  server = await onServer();
  sato = server.as('demo-sato');
  id = (await sato.report({ kinds: ['ransom'], awareAt: '2026-10-30T17:14:00.000Z' })).body.id;
  await sato.ask(id, 'confirmReportable');
  report = await desk(server).decided(id, 'ppcPreliminary');
  other = await desk(server).start(id, 'policeSheet');
  const comment = { field: 'ppc.16', start: 0, end: 4, text: '日付を確かめてください' };
  await desk(server).ask('demo-mori', id, report.document, 'comment', comment);
  server.forge(
    ['document_version', 'document_remark']
      .flatMap((table) => [`${table}_no_update`, `${table}_no_delete`])
      .map((trigger) => `DROP TRIGGER ${trigger};`)
      .join(''),
  );
});
afterEach(() => server.end());

const found = () => examine(server.store.read, id);
const at = () => `/api/documents/${id}/${report.document}`;
const file = () =>
  sato.ask(id, 'filePreliminary', {
    ...report,
    filedAt: '2026-10-30T17:20:00.000Z',
    addressee: '個人情報保護委員会',
    channel: 'Webフォーム',
    servesAsFinal: false,
  });
const printed = () => sato.get(`${at()}/export/copySheet`);
const chronology = () => sato.get(`/api/incidents/${id}/export`);
const current =
  "version = (SELECT max(version) FROM document_version) AND document = (SELECT id FROM document WHERE kind = 'ppcPreliminary')";

test('what nobody forged leaves', async () => {
  expect(await found()).toBeNull();
  expect([(await printed()).status, (await chronology()).status, (await file()).status]).toEqual([
    200, 200, 200,
  ]);
});

describe.each([
  ['phase', `UPDATE document SET phase = 'decided' WHERE kind = 'policeSheet'`],
  ['phase gone back', `UPDATE document SET phase = 'draft'`],
  [
    'approval',
    `UPDATE document SET phase = 'decided', memory = json_set(memory, '$.signs.approve', json('{"by":"demo-mori","name":"森","party":"counsel","at":"2026-10-30T17:20:00.000Z","version":1,"hash":"0","overrideReason":null}')) WHERE kind = 'policeSheet'`,
  ],
  [
    'hash',
    `UPDATE document SET memory = json_set(memory, '$.threads[0].state', 'resolved') WHERE kind = 'ppcPreliminary'`,
  ],
  ['writers', `UPDATE document SET memory = json_set(memory, '$.writers', json('[]'))`],
  ['edition', `UPDATE document SET memory = json_set(memory, '$.reviewed', json('{"demo-mori":9}'))`],
  ['kind', `UPDATE document SET kind = 'ppcFinal' WHERE kind = 'policeSheet'`],
  ['row taken away', `DELETE FROM document WHERE kind = 'policeSheet'`],
  ['phase of the incident', `UPDATE incident SET phase = json_set(phase, '$.notices', 'notifying')`],
  ['company', `UPDATE incident SET company = '別の会社'`],
])('a forged %s', (_, sql) => {
  test('is found, and stops filing, papers and export, and nothing is written (T1, T5)', async () => {
    server.forge(sql);
    expect(await found()).not.toBeNull();
    const before = server.rows();
    for (const { status, body } of [await printed(), await chronology(), await file()]) {
      // A text whose signatures were taken away is refused for that already.
      expect([status, ['chain-broken', 'not-allowed-now', 'not-found'].includes(body.code)]).toEqual([
        body.code === 'not-found' ? 404 : 409,
        true,
      ]);
    }
    expect((await chronology()).body.code).toBe('chain-broken');
    expect(server.rows()).toBe(before);
  });
});

describe('the words of the present version, changed past us', () => {
  beforeEach(() =>
    server.forge(
      `UPDATE document_version SET content = json_set(content, '$.fields."ppc.42".text', '偽') WHERE ${current}`,
    ),
  );

  test('are shown to nobody, signed by nobody, written on by nobody, and leave nowhere (T5)', async () => {
    expect(await found()).not.toBeNull();
    const before = server.rows();
    const mori = server.as('demo-mori');
    const answers = [
      await sato.get(at()),
      await mori.get(at()),
      await mori.post(`${at()}/approve`, { hash: report.textHash }, { version: 2 }),
      await sato.post(`${at()}/save`, { fields: {}, states: { s1: 'known' } }, { version: 2 }),
      await sato.get(`${at()}/export/copySheet`),
      await sato.get(`${at()}/export/copySheet?version=1`),
      await file(),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [409, 'chain-broken']),
    );
    expect(answers[0]?.body.words.ja).toMatch(/経緯と合いません/);
    expect(server.rows()).toBe(before);
  });

  test('stop no other document and no other work', async () => {
    expect((await sato.get(`/api/documents/${id}/${other}`)).status).toBe(200);
    expect((await sato.ask(id, 'startIsolation', { what: '受注サーバー' })).status).toBe(200);
  });
});

describe.each([
  [
    'swapped with those of another document',
    `UPDATE document_version SET content = (SELECT content FROM document_version v WHERE v.document <> document_version.document AND v.version = 1) WHERE version = 1`,
  ],
  [
    'moved to another document',
    `UPDATE document_version SET document = (SELECT id FROM document WHERE kind = 'policeSheet') WHERE ${current}`,
  ],
  ['with a hash to match', `UPDATE document_version SET hash = '${'0'.repeat(64)}' WHERE version = 1`],
  [
    'with another writer',
    `UPDATE document_version SET "by" = json_set("by", '$.id', 'demo-mori') WHERE version = 1`,
  ],
  ['with another hour', `UPDATE document_version SET at = '2026-10-01T00:00:00.000Z' WHERE version = 1`],
  [
    'put in by hand',
    `INSERT INTO document_version SELECT incident, document, 77, hash, how, "by", at, content FROM document_version WHERE version = 1`,
  ],
])('a version %s', (_, sql) => {
  test('is found, and does not leave', async () => {
    server.forge(sql);
    expect(await found()).not.toBeNull();
    const before = server.rows();
    for (const version of [1, 2, 77]) {
      const { status } = await sato.get(`${at()}/export/copySheet?version=${version}`);
      expect([404, 409, ...(version === 2 ? [200] : [])]).toContain(status);
    }
    expect(server.rows()).toBe(before);
  });
});

test.each([
  ['changed', `UPDATE document_remark SET said = json_set(said, '$.text', 'これで構いません')`],
  ['said by another', `UPDATE document_remark SET said = json_set(said, '$.by.name', '別の人')`],
  ['taken away', 'DELETE FROM document_remark'],
  [
    'put in by hand',
    `INSERT INTO document_remark SELECT incident, document, thread, 2, json_set(said, '$.no', 2, '$.text', '承認します') FROM document_remark`,
  ],
])('a remark %s is found', async (_, sql) => {
  expect(await found()).toBeNull();
  server.forge(sql);
  expect(await found()).toMatchObject({ what: expect.stringContaining('comment') });
});

test('a version that is put in by hand cannot be named by a Word file', async () => {
  server.forge(
    `INSERT INTO document_version SELECT incident, document, 77, hash, how, "by", at, content FROM document_version WHERE version = 1`,
  );
  expect((await sato.get(`${at()}/export/docx?version=77`)).status).toBe(409);
});
