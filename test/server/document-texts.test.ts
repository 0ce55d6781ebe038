import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examine } from '../../server/incidents/examine.ts';
import { unzipped } from '../documents/word/zip.ts';
import { desk } from '../kit/desk.ts';
import { paperRoom } from '../kit/paper-room.ts';
import { onServer } from '../kit/server.ts';

const server = await onServer();
afterAll(() => server.end());

const marks = '\u0301'.repeat(10_000);
/** What is sent, what is kept, and whether something must be said about it. */
const texts: [name: string, raw: string, kept: string][] = [
  ['a lone high surrogate', '報告\ud83d書', '報告〓書'],
  ['a lone low surrogate', '\udfb7田', '〓田'],
  ['NUL', '報告\u0000書', '報告書'],
  ['a right-to-left override', '報告\u202e書\u202c', '報告書'],
  ['isolates', '報\u2066告\u2069書', '報告書'],
  ['mixed line ends', '一\r\n二\r三\n四\u2028五', '一\n二\n三\n四\n五'],
  ['zero-width characters in a number', '5,6\u200b0\u20600人', '5,600人'],
  ['markup pasted out of Word', '<p class="MsoNormal">5,600人<o:p></o:p></p>', '5,600人\n'],
  ['a family joined to one sign', '👨‍👩‍👧と😀', '👨‍👩‍👧と😀'],
  ['a character beyond the first plane', '𠮷野家', '𠮷野家'],
  ['a character of the maker’s own list', '髙橋・﨑山', '髙橋・﨑山'],
  ['both wave dashes', '10時～12時〜14時', '10時～12時〜14時'],
  ['a sign with its voicing mark apart', 'か゛き\u3099が', 'か゛き\u3099が'],
  ['half-width kana', 'ｶﾞｲﾄﾞﾗｲﾝ', 'ｶﾞｲﾄﾞﾗｲﾝ'],
  ['ten thousand marks on one letter', `a${marks}`, `a${marks}`],
  ['what a template would fill in', '#{7*7} {{x}} %s $$math$$ #let', '#{7*7} {{x}} %s $$math$$ #let'],
  ['what a page would run', '<img src=x onerror=alert(1)></script>', '</script>'],
];

describe('the text of a document', { timeout: 60_000 }, () => {
  let room: Awaited<ReturnType<typeof paperRoom>>;
  beforeAll(async () => {
    room = await paperRoom(server, 'commonRansomware');
  });

  test.each(texts)(
    'with %s is kept, and said where it was mended, and leaves in every form',
    async (_, raw, kept) => {
      const { status, body } = await room.save(raw);
      expect(status).toBe(200);
      expect(body.mended.map((one: { field: string }) => one.field)).toEqual(
        raw === kept ? [] : [room.field],
      );
      expect(await room.text()).toBe(kept);
      const exports = Object.fromEntries(
        await Promise.all(
          ['txt', 'pdf', 'docx', 'xlsx'].map(
            async (format) => [format, await room.exported(format)] as const,
          ),
        ),
      );
      expect(Object.values(exports).map((one) => one.status)).toEqual([200, 200, 200, 200]);
      expect(exports.txt?.bytes.toString('utf8')).toContain(kept.trimEnd().replaceAll('\n', '\r\n'));
      expect(exports.pdf?.bytes.subarray(0, 4).toString()).toBe('%PDF');
      const sheet = await unzipped(exports.xlsx?.bytes ?? Buffer.alloc(0));
      const inCell = kept.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect([...sheet.values()].join('')).toContain(inCell);
      // Brought back untouched, Word's file says what we said: nothing changed.
      const { threads } = await room.view();
      const back = await room.bring(exports.docx?.bytes ?? Buffer.alloc(0));
      expect([back.status, back.body.fields ?? null]).toEqual([200, null]);
      expect((await room.view()).threads).toEqual(threads);
    },
  );

  test('of a million letters is refused by its field, with their number, and nothing of it is kept', async () => {
    const before = server.rows();
    const { status, body } = await room.save('a'.repeat(1024 * 1024));
    expect([status, body.code, body.fields[0].field]).toEqual([400, 'invalid', `fields/${room.field}`]);
    expect(body.fields[0].words.ja).toContain('1,048,576');
    expect(server.rows()).toBe(before);
  });

  test('with a thousand tags inside each other is answered, and kept as signs', async () => {
    const nested = '<p '.repeat(6000) + '>'.repeat(2000);
    expect((await room.save(nested)).status).toBe(200);
    const huge = '<p '.repeat(1_000_000) + '>'.repeat(1_000_000);
    expect((await room.save(huge)).status).toBe(400);
  });

  test('with broken characters has one effect for one key, and another text under it is refused', async () => {
    const key = 'broken-characters-once';
    const { version } = await room.view();
    const first = await room.save('一\ud83d', { key, version });
    expect(await room.save('一\ud83d', { key, version })).toEqual(first);
    expect((await room.view()).version).toBe(version + 1);
    expect((await room.save('一\ud83e', { key, version })).body.code).toBe('key-reused');
    expect((await room.save('一〓', { key, version })).body.code).toBe('key-reused');
  });

  test('never lies in the database unclean', async () => {
    expect(await examine(server.store.read, room.incident)).toBeNull();
    const rows = server.rows();
    expect(rows.isWellFormed()).toBe(true);
    for (const sign of ['\ufffd', '\\u0000', '\\ud83d', '\u202e', 'MsoNormal'])
      expect(rows).not.toContain(sign);
  });
});

/** Every sign that may stand in what people say beside a text; a comment goes into a Word file too. */
const odd: [string, string][] = [
  ...texts
    .filter(([, raw]) => raw.isWellFormed() && !raw.includes('\u0000'))
    .map(([name, raw]): [string, string] => [name, raw]),
  ['control characters', 'a\u0001\u0008\u000b\u001f\u007f\u0085b'],
  ['what no XML holds', 'a\ufffe\uffff]]>&amp;<!--b'],
];

describe('what people say beside the text', { timeout: 60_000 }, () => {
  let room: Awaited<ReturnType<typeof paperRoom>>;
  beforeAll(async () => {
    room = await paperRoom(server, 'insurerReport', { company: 'しおかぜ\u0001通販\u202e株式会社' });
    await room.save('本文がここにあります');
  });

  test.each(odd)(
    'with %s is kept as it was said, in comment and reply, and comes back in Word',
    async (_, raw) => {
      const no = (await room.view()).threads.length + 1;
      const said = await room.send('comment', { field: room.field, start: 0, end: 2, text: raw });
      expect(said.status).toBe(200);
      expect((await room.send('reply', { thread: no, text: raw })).status).toBe(200);
      const { threads } = await room.view();
      expect(threads.find((one) => one.no === no)?.remarks.map(({ text }) => text)).toEqual([raw, raw]);
      const word = await room.exported('docx');
      expect(word.status).toBe(200);
      const back = await room.bring(word.bytes);
      expect([back.status, back.body.fields ?? null]).toEqual([200, null]);
      expect((await room.view()).threads).toEqual(threads);
    },
  );

  test.each([
    ['comment', { field: 'FIELD', start: 0, end: 2, text: 'x' }, 'text'],
    ['reply', { thread: 1, text: 'x' }, 'text'],
    ['return', { hash: '0'.repeat(64), note: 'x' }, 'note'],
    ['decide', { hash: '0'.repeat(64), overrideReason: 'x' }, 'overrideReason'],
    ['keepFinding', { key: 'k', reason: 'x' }, 'reason'],
    ['keepPassage', { field: 'FIELD', fact: 'awareAt', start: 0, reason: 'x' }, 'reason'],
    ['refuseProposal', { thread: 1, reason: 'x' }, 'reason'],
    ['recordReceipt', { receiptNumber: 'x' }, 'receiptNumber'],
    ['recordOutcome', { result: 'accepted', note: 'x' }, 'note'],
    [
      'issue',
      { hash: '0'.repeat(64), issuedAt: '2026-10-30T17:20:00.000Z', to: 'x', channel: 'x' },
      'channel',
    ],
  ])(
    'refuses %s with broken characters, blanks alone, or a million letters, and names the field',
    async (command, body, name) => {
      const before = server.rows();
      for (const bad of ['報告\ud83d', 'a\u0000b', ' 　\n', 'x'.repeat(1024 * 1024)]) {
        const fields = { ...body, ...('field' in body ? { field: room.field } : {}), [name]: bad };
        const answer = await room.send(command, fields, { version: 1, person: 'demo-sato' });
        expect([answer.status, answer.body.code, answer.body.fields[0].field]).toEqual([
          400,
          'invalid',
          name,
        ]);
        expect(answer.body.fields[0].words.ja).toMatch(/[ぁ-ん]/);
      }
      expect(server.rows()).toBe(before);
    },
  );
});

describe('a receipt number, a channel and an addressee', () => {
  test.each(odd)('with %s are kept and given back', async (_, raw) => {
    const said = raw.slice(0, 200);
    const { incident } = await paperRoom(server, 'policeSheet');
    const { document } = await desk(server).decided(incident, 'entrusterNotice');
    const { hash, version } = await desk(server).view(incident, document);
    const at = `/api/documents/${incident}/${document}`;
    const sato = server.as('demo-sato');
    const issue = { hash, issuedAt: '2026-10-30T17:20:00.000Z', to: said, channel: said };
    expect((await sato.post(`${at}/issue`, issue, { version })).status).toBe(200);
    expect((await sato.post(`${at}/recordReceipt`, { receiptNumber: said }, { version })).status).toBe(200);
    const { issue: kept } = await desk(server).view(incident, document);
    expect([kept?.to, kept?.channel, kept?.receiptNumber]).toEqual([said, said, said]);
    expect(await examine(server.store.read, incident)).toBeNull();
  });
});
