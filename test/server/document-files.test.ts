import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { changed, headingOf, retype } from '../documents/word/word-kit.ts';
import { unzipped, zipped } from '../documents/word/zip.ts';
import { paperRoom } from '../kit/paper-room.ts';
import { onServer } from '../kit/server.ts';

const server = await onServer();
afterAll(() => server.end());

let room: Awaited<ReturnType<typeof paperRoom>>;
let good: Buffer;
let parts: Map<string, string>;
beforeAll(async () => {
  room = await paperRoom(server, 'insurerReport');
  await room.save('受注サーバー2台が暗号化された。\n復旧は未定。');
  good = (await room.exported('docx')).bytes;
  parts = await unzipped(good);
});

const text = 'word/document.xml';
const having = (name: string, content: string | Uint8Array) =>
  zipped([...[...parts].filter(([one]) => one !== name), [name, content] as const]);
const inText = (from: string | RegExp, to: string) => having(text, (parts.get(text) ?? '').replace(from, to));
const MB = 1024 * 1024;
const zeros = (megabytes: number) => Buffer.alloc(megabytes * MB);

/** A file, and what the answer must say of it. */
const bad: [name: string, make: () => Uint8Array, why: RegExp][] = [
  [
    'a bomb: a picture that unpacks to a hundred megabytes',
    () => having('word/media/a.png', zeros(100)),
    /中身が大きすぎる/,
  ],
  [
    'a bomb that says it is small',
    () => zipped(new Map(parts).set(text, zeros(30).toString()), { [text]: { size: 10 } }),
    /読めません/,
  ],
  ['a text that unpacks to thirty megabytes', () => having(text, zeros(30)), /中身が大きすぎる/],
  [
    'a zip in a zip in a zip',
    () => zipped([['a.zip', zipped([['b.zip', zipped([['c', zeros(20)]])]])]]),
    /読めません/,
  ],
  [
    'as many parts as four megabytes hold',
    () => zipped(Array.from({ length: 30_000 }, (_, at) => [`${at}`, ''] as const)),
    /中身が大きすぎる/,
  ],
  [
    'thirty thousand parts behind those it counts',
    () => {
      const file = Buffer.from(
        zipped([...parts, ...Array.from({ length: 30_000 }, (_, at) => [`${at}`, ''] as const)]),
      );
      file.writeUInt16LE(parts.size, file.length - 12);
      file.writeUInt16LE(parts.size, file.length - 14);
      return file;
    },
    /読めません/,
  ],
  ['macros in a part', () => having('word/vbaProject.bin', 'Sub AutoOpen()'), /マクロ/],
  [
    'macros by its kind (.docm)',
    () =>
      having(
        '[Content_Types].xml',
        (parts.get('[Content_Types].xml') ?? '').replace(
          /application\/[\w.-]*document\.main\+xml/,
          'application/vnd.ms-word.document.macroEnabled.main+xml',
        ),
      ),
    /マクロ/,
  ],
  [
    'a password (a compound file)',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), zeros(1)]),
    /パスワード/,
  ],
  ['a password in the zip', () => zipped(parts, { [text]: { flags: 1 } }), /パスワード/],
  ['its end cut off', () => good.subarray(0, good.length - 30), /読めません/],
  [
    'its middle written over',
    () => Buffer.concat([good.subarray(0, 2000), Buffer.alloc(2000, 7), good.subarray(4000)]),
    /読めません/,
  ],
  [
    'a name that leads out of its folder',
    () => zipped([...parts, ['../../../etc/cron.d/x', '* * * * *'] as const]),
    /読めません/,
  ],
  ['an absolute name', () => zipped([...parts, ['/etc/passwd', 'x'] as const]), /読めません/],
  [
    'a DOCTYPE',
    () => inText(/^(<\?xml[^>]*>)/, '$1<!DOCTYPE w:document [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    /DOCTYPE/,
  ],
  [
    'a thousand million laughs',
    () => inText(/^(<\?xml[^>]*>)/, '$1<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'),
    /DOCTYPE/,
  ],
  [
    'no zip: a page that calls itself a Word file',
    () => Buffer.from('<html><script>alert(1)</script></html>'),
    /読めません/,
  ],
  ['no zip: a picture', () => Buffer.from('GIF89a/*\u0000*/=1;alert(1)'), /読めません/],
  [
    'no zip: what a virus scanner looks for',
    () => Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}', 'TEST-FILE'].join('$')),
    /読めません/,
  ],
  ['no zip: a PDF', () => Buffer.from('%PDF-1.7\n%%EOF'), /読めません/],
  [
    'two natures: a picture before the zip',
    () => Buffer.concat([Buffer.from('GIF89a;'), good]),
    /読めません/,
  ],
  [
    'two natures: a page before the zip',
    () => Buffer.concat([Buffer.from('<script>alert(1)</script>'), good]),
    /読めません/,
  ],
  ['two natures: a PDF behind the zip', () => Buffer.concat([good, Buffer.from('%PDF-1.7')]), /読めません/],
  ['nothing in it', () => Buffer.alloc(0), /空です/],
  ['packed once more', () => gzipSync(good), /読めません/],
  [
    'no word about itself',
    () => zipped([...parts].filter(([name]) => name !== 'docProps/custom.xml')),
    /しるべから書き出した/,
  ],
  [
    'a version that never was',
    () => having('docProps/custom.xml', (parts.get('docProps/custom.xml') ?? '').replace(/>2</, '>999999<')),
    /版/,
  ],
  [
    'a version beyond all numbers',
    () =>
      having(
        'docProps/custom.xml',
        (parts.get('docProps/custom.xml') ?? '').replace(/>2</, `>${'9'.repeat(30)}<`),
      ),
    /版|確かめられません/,
  ],
  [
    'the hash of another text',
    () =>
      having(
        'docProps/custom.xml',
        (parts.get('docProps/custom.xml') ?? '').replace(/[0-9a-f]{64}/, 'f'.repeat(64)),
      ),
    /版|照合値/,
  ],
  ['a heading taken out', () => inText(/<w:bookmarkStart[^>]*\/?>/, ''), /目印が消えた/],
];

describe('a Word file', { timeout: 120_000 }, () => {
  test.each(bad)(
    'with %s is refused with a sentence that says why, and that nothing was lost',
    async (_, make, why) => {
      const before = server.rows();
      const { status, body } = await room.bring(make());
      expect([400, 413]).toContain(status);
      const said = [body.words, ...(body.fields ?? []).map((one: { words: object }) => one.words)];
      expect(JSON.stringify(said)).toMatch(why);
      expect(body.requestId).toBeUndefined();
      expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|Error:|\/work\/|stack/);
      expect(server.rows()).toBe(before);
    },
  );

  test.each([
    ['as text', 'text/plain'],
    ['as a page', 'text/html'],
    ['as a form', 'multipart/form-data; boundary=x'],
    ['as a form of fields', 'application/x-www-form-urlencoded'],
    ['as a picture', 'image/svg+xml'],
    ['as nothing that anybody knows', 'nonsense'],
    ['without a name of its kind', ''],
  ])('sent %s is not even looked at, in words about Word files', async (_, type) => {
    const before = server.rows();
    const { status, body } = await room.bring(good, { type });
    expect([status, body.code]).toEqual([415, 'unsupported']);
    expect([body.words.ja, body.remedy.ja].join()).toMatch(/Wordファイル.*変わっていません.*\.docx/);
    expect(JSON.stringify(body)).not.toContain('JSON');
    expect(JSON.stringify(body)).not.toContain('application/json');
    expect(server.rows()).toBe(before);
  });

  test('sent as JSON, or under the name of a packing we do not undo, is refused', async () => {
    const before = server.rows();
    for (const payload of [{ file: good.toString('base64') }, [], '{"file":', 'PK\u0003\u0004', '']) {
      const { status, body } = await room.send('import', payload);
      expect([status, body.code, body.fields?.[0].field]).toEqual([400, 'invalid', 'file']);
      expect(body.fields[0].words.ja).toMatch(/Word文書（\.docx）として読めません/);
      expect(JSON.stringify(body)).not.toContain('JSON');
    }
    const packed = await room.bring(gzipSync(good), { headers: { 'content-encoding': 'gzip' } });
    expect([packed.status, packed.body.fields?.[0].field]).toEqual([400, 'file']);
    expect(server.rows()).toBe(before);
  });

  test('of five megabytes is cut off, and told what is the most', async () => {
    const before = server.rows();
    const { status, body } = await room.bring(zeros(5));
    expect([status, body.code]).toEqual([413, 'too-large']);
    expect(body.words.ja).toMatch(/4 MB.*変わっていません/);
    expect(body.remedy.ja).toContain('画像を外し');
    expect(server.rows()).toBe(before);
  });

  test('of a drill of another incident is refused, though document and version look alike', async () => {
    const drill = await paperRoom(server, 'insurerReport');
    await drill.save('受注サーバー2台が暗号化された。\n復旧は未定。');
    const file = (await drill.exported('docx')).bytes;
    const before = server.rows();
    const { status, body } = await room.bring(file);
    expect([status, body.fields[0].field]).toEqual([400, 'file']);
    expect(body.fields[0].words.ja).toContain('別の書類');
    expect(server.rows()).toBe(before);
  });

  test.runIf(existsSync('/proc/self/task'))(
    'costs the process that reads it no more memory for a bomb than for a good file',
    async () => {
      await room.bring(good);
      const usual = mostMemory();
      for (const [, make] of bad.slice(0, 4)) await room.bring(make());
      expect(usual).toBeGreaterThan(20);
      expect(mostMemory() - usual).toBeLessThan(64);
    },
  );
});

/** The most memory, in MB, that the newest process we started has ever held. */
function mostMemory(): number {
  const children = readdirSync('/proc/self/task').flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean),
  );
  const peaks = children.map(
    (pid) => /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1],
  );
  return Math.max(...peaks.map(Number)) / 1024;
}

describe('a Word file that a lawyer changed', { timeout: 60_000 }, () => {
  let desk: Awaited<ReturnType<typeof paperRoom>>;
  let file: Uint8Array;
  beforeAll(async () => {
    desk = await paperRoom(server, 'insurerReport');
    await desk.save('受注サーバー2台が暗号化された。復旧は未定。');
    file = await changed((await desk.exported('docx')).bytes, (document) => {
      expect(headingOf(document, desk.field)).toBeDefined();
      retype(document, desk.field, [
        { text: '受注サーバー' },
        { text: '2', del: '森' },
        { text: '3\u202e', ins: '森' },
        { text: '台が暗号化された。' },
        { text: '復旧', del: '森' },
        { text: '復元', ins: '森\u202e弁護士' },
        { text: 'は未定。' },
      ]);
    });
  });
  const proposals = async () => (await desk.view()).threads.filter(({ what }) => what === 'proposal');

  test('of an older version lands where its passages stand now, and says of the others that they are gone', async () => {
    await desk.save('【続報】受注サーバー2台が暗号化された。');
    expect((await desk.bring(file)).status).toBe(200);
    const found = await proposals();
    const now = await desk.text();
    const kept = found
      .filter(({ gone }) => !gone)
      .map(({ start, end, insert }) => [now?.slice(start, end), insert]);
    expect(kept).toContainEqual(['2', '3']);
    expect(found.filter(({ gone }) => gone).length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain('\u202e');
  });

  test('adds nothing when it is brought a second time, by whomever, and says so', async () => {
    const before = await desk.view();
    for (const person of ['demo-mori', 'demo-sato']) {
      const { status, body } = await desk.bring(file, { person });
      expect([status, body.code]).toEqual([409, 'not-allowed-now']);
      expect(body.words.ja).toContain('すでに取り込んで');
    }
    expect((await desk.view()).threads).toEqual(before.threads);
  });

  test('gives its first answer again for its key, as a lost answer asks for it', async () => {
    const another = await changed(file, (document) =>
      retype(document, desk.field, [{ text: '受注サーバー2台が暗号化された。復旧は未定。追記。' }]),
    );
    const key = 'the-same-file-again';
    const first = await desk.bring(another, { key });
    expect(first.status).toBe(200);
    const { threads } = await desk.view();
    expect(await desk.bring(another, { key })).toEqual(first);
    expect((await desk.view()).threads).toEqual(threads);
  });

  test('adds nothing when it was only saved again: its proposals wait already, and that is said', async () => {
    const { threads } = await desk.view();
    const savedAgain = zipped([...(await unzipped(file))].toReversed());
    const before = server.rows();
    const { status, body } = await desk.bring(savedAgain);
    expect([status, body.code]).toEqual([409, 'not-allowed-now']);
    expect(body.words.ja).toContain('すべて取り込んで');
    expect((await desk.view()).threads).toEqual(threads);
    expect(server.rows()).toBe(before);
  });

  test('and changed further adds only what is new', async () => {
    const { threads } = await desk.view();
    const further = await changed(file, (document) =>
      retype(document, desk.field, [
        { text: '受注サーバー' },
        { text: '2', del: '森' },
        { text: '3', ins: '森' },
        { text: '台が', del: '森' },
        { text: '台とも', ins: '森' },
        { text: '暗号化された。復旧は未定。' },
      ]),
    );
    expect((await desk.bring(further)).status).toBe(200);
    const added = (await desk.view()).threads.slice(threads.length);
    expect(added.map(({ quote, insert }) => [quote, insert])).toEqual([['2台が', '3台とも']]);
  });

  test('brings again what was refused: its author may insist', async () => {
    const refused = (await proposals()).find(({ quote, insert }) => quote === '2' && insert === '3');
    const told = await desk.send('refuseProposal', { thread: refused?.no ?? 0, reason: '台数は確かめた' });
    expect(told.status).toBe(200);
    const { threads } = await desk.view();
    const { status } = await desk.bring(zipped([...(await unzipped(file))].toReversed()));
    expect(status).toBe(200);
    const added = (await desk.view()).threads.slice(threads.length);
    expect(added.map(({ quote, insert, state }) => [quote, insert, state])).toEqual([['2', '3', 'open']]);
  });

  test('is brought by three at the same moment once', async () => {
    const another = await changed(file, (document) =>
      retype(document, desk.field, [{ text: '受注サーバー2台が暗号化された。復旧は未定。三人で。' }]),
    );
    const { threads } = await desk.view();
    const answers = await Promise.all(
      ['demo-mori', 'demo-sato', 'demo-kobayashi'].map((person) => desk.bring(another, { person })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409]);
    expect((await desk.view()).threads).toHaveLength(threads.length + 1);
  });

  test('cannot make a text longer than may be typed', async () => {
    const long = await changed((await desk.exported('docx')).bytes, (document) =>
      retype(document, desk.field, [{ text: '受' }, { text: 'あ'.repeat(20_000), ins: '森' }]),
    );
    expect((await desk.bring(long)).status).toBe(200);
    const thread = (await proposals()).find(({ insert }) => (insert?.length ?? 0) >= 20_000);
    const before = await desk.text();
    await desk.save(`${before}あ`);
    const answer = await desk.send('acceptProposal', { thread: thread?.no ?? 0 });
    expect([answer.status, answer.body.fields?.[0].field]).toEqual([400, `fields/${desk.field}`]);
    expect(answer.body.fields[0].words.ja).toContain('20,000文字まで');
    expect(await desk.text()).toBe(`${before}あ`);
    expect(await examine(server.store.read, desk.incident)).toBeNull();
  });
});
