import { describe, expect, test } from 'vitest';
import { peekWord } from '../../../server/exports/word/peek.ts';
import { readWord } from '../../../server/exports/word/read.ts';
import { markLost, refusals } from '../../../server/exports/word/refusals.ts';
import type { Words } from '../../../shared/kernel/words.ts';
import { all, changed, headingOf, paperOf, thread, written } from './word-kit.ts';
import { unzipped, zipped } from './zip.ts';

const paper = paperOf({ 'ppc.1': '本人の数は1,250人です。', 'ppc.2': '末尾' });
const good = await written(paper, null, [thread()]);
const parts = await unzipped(good);

/** The file with one part written otherwise, put in, or left out. */
const having = (name: string, content: string | Uint8Array | null) => {
  const others = [...parts].filter(([it]) => it !== name);
  return zipped(content === null ? others : [...others, [name, content] as const]);
};
const replaced = (name: string, from: string | RegExp, to: string) =>
  having(name, (parts.get(name) ?? '').replace(from, to));

async function isRefused(file: Uint8Array, words: Words) {
  const refusal = { ok: false, words };
  expect(await peekWord(file)).toEqual(refusal);
  expect(await readWord(file, paper)).toEqual(refusal);
}

describe('a file is refused, by peeking and by reading, when it', () => {
  test('is no zip, is cut off, or holds no Word text', async () => {
    await isRefused(new TextEncoder().encode('ただの文'), refusals.damaged);
    await isRefused(new Uint8Array(), refusals.damaged);
    await isRefused(good.slice(0, good.length / 2), refusals.damaged);
    await isRefused(having('[Content_Types].xml', null), refusals.damaged);
    await isRefused(having('word/document.xml', null), refusals.damaged);
  });

  test('is larger than 4 MB', () => isRefused(new Uint8Array(4_000_001), refusals.tooLarge));

  test('has a password: as a compound file, or in the zip', async () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    await isRefused(compound, refusals.locked);
    await isRefused(zipped(parts, { 'word/document.xml': { flags: 1 } }), refusals.locked);
  });

  test('has macros, by their part or by its kind', async () => {
    await isRefused(having('word/vbaProject.bin', 'x'), refusals.macros);
    const types = '[Content_Types].xml';
    const kind = 'application/vnd.ms-word.document.macroEnabled.main+xml';
    await isRefused(replaced(types, /application\/[a-z.-]*document\.main\+xml/, kind), refusals.macros);
  });

  test('says it unpacks to more than 40 MB', async () => {
    const lies = { 'word/theme/theme1.xml': { size: 41_000_000 } };
    await isRefused(zipped(parts, lies), refusals.bomb);
  });

  test('unpacks to too much', async () => {
    const bomb = (parts.get('word/document.xml') ?? '').replace(
      '</w:body>',
      `${' '.repeat(9_000_000)}</w:body>`,
    );
    const file = having('word/document.xml', bomb);
    expect(file.length).toBeLessThan(100_000);
    await isRefused(file, refusals.bomb);
  });

  test('holds more marks than any report', async () => {
    const many = '<w:p/>'.repeat(310_000);
    await isRefused(replaced('word/document.xml', '<w:body>', `<w:body>${many}`), refusals.bomb);
  });

  test('unpacks to more than it says', async () => {
    const bomb = `${parts.get('word/document.xml')}${' '.repeat(9_000_000)}`;
    const lying = zipped(new Map(parts).set('word/document.xml', bomb), {
      'word/document.xml': { size: 5000 },
    });
    await isRefused(lying, refusals.damaged);
  });

  test('has more than 2,000 parts, or two of one name', async () => {
    const many = Array.from({ length: 2001 }, (_, at) => [`x/${at}`, ''] as const);
    await isRefused(zipped(many), refusals.bomb);
    await isRefused(zipped([...parts, ['WORD/document.xml', '<x/>'] as const]), refusals.damaged);
  });

  test.each(['word/document.xml', 'docProps/custom.xml', '[Content_Types].xml', 'word/comments.xml'])(
    'has a DOCTYPE in %s, also in UTF-16',
    async (name) => {
      const evil = (parts.get(name) ?? '').replace(
        '?>',
        '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
      );
      await isRefused(having(name, evil), refusals.doctype);
      const wide = Buffer.from(`\ufeff${evil.replace('UTF-8', 'UTF-16')}`, 'utf16le');
      await isRefused(having(name, wide), refusals.doctype);
    },
  );

  test('has XML that is not well formed, or no UTF-8', async () => {
    await isRefused(replaced('word/document.xml', '</w:body>', ''), refusals.damaged);
    await isRefused(replaced('word/document.xml', '<w:body>', '<w:body>&unknown;'), refusals.damaged);
    await isRefused(having('word/document.xml', Uint8Array.from([0x3c, 0xff, 0xfe])), refusals.damaged);
  });

  test('was not made here, or lost what it said of itself', async () => {
    await isRefused(having('docProps/custom.xml', '<Properties/>'), refusals.notOurs);
    await isRefused(replaced('docProps/custom.xml', 'shirube-hash', 'hash'), refusals.notOurs);
    await isRefused(replaced('docProps/custom.xml', '>3<', '>third<'), refusals.notOurs);
  });

  test('was made in a later format', () =>
    isRefused(replaced('docProps/custom.xml', /(shirube-format"><vt:lpwstr>)1/, '$12'), refusals.newer));
});

describe('a file is refused by reading when it', () => {
  test('is of another document or version', async () => {
    const other = paperOf({ 'ppc.1': '別' }, { id: 'doc-2' });
    expect(await readWord(await written(other), paper)).toEqual({ ok: false, words: refusals.otherDocument });
    const newer = paperOf({ 'ppc.1': '本人の数は1,250人です。' }, { hash: 'f'.repeat(64) });
    expect(await readWord(await written(newer), paper)).toEqual({ ok: false, words: refusals.otherVersion });
  });

  test('lost the mark on a heading, which the refusal names', async () => {
    const file = await changed(good, (document) => {
      const heading = headingOf(document, 'ppc.2');
      heading.parentNode?.removeChild(heading);
    });
    expect(await readWord(file, paper)).toEqual({ ok: false, words: markLost('見出し ppc.2') });
    expect(markLost('見出し ppc.2').ja).toContain('「見出し ppc.2」');
  });

  test('holds more text than any report', async () => {
    const long = `<w:p><w:r><w:t>${'あ'.repeat(150_001)}</w:t></w:r></w:p>`;
    const file = replaced('word/document.xml', '<w:body>', `<w:body>${long}`);
    expect(await readWord(file, paper)).toEqual({ ok: false, words: refusals.bomb });
  });

  test('is nested beyond reason', async () => {
    const deep = `${'<w:sdt>'.repeat(50_000)}${'</w:sdt>'.repeat(50_000)}`;
    const file = replaced('word/document.xml', '<w:body>', `<w:body>${deep}`);
    expect(await readWord(file, paper)).toEqual({ ok: false, words: refusals.damaged });
  });
});

describe('a file is read all the same when', () => {
  test('its text part has another name, as Word Online gives it', async () => {
    const renamed = new Map(
      [...parts].map(([name, text]) => [name.replace('word/document.xml', 'word/document2.xml'), text]),
    );
    const types = parts.get('[Content_Types].xml') ?? '';
    renamed.set('[Content_Types].xml', types.replace('/word/document.xml', '/word/document2.xml'));
    expect(await readWord(zipped(renamed), paper)).toEqual({ ok: true, proposals: [] });
  });

  test('it has no comments, and pictures whose text is not ours', async () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    const without = new Map([...parts].filter(([name]) => name !== 'word/comments.xml'));
    const file = zipped(
      without.set('[Content_Types].xml', types.replace(/<Override[^>]*comments\+xml"[^>]*>/, '')),
    );
    const pictured = await changed(file, (document) => {
      const run = all(document, 'r').find((it) => it.textContent === '末尾');
      const picture = run?.ownerDocument?.createElementNS('urn:x', 'x:AlternateContent');
      if (picture) picture.textContent = '図の中の字';
      if (picture) run?.appendChild(picture);
    });
    expect(await readWord(pictured, paper)).toEqual({ ok: true, proposals: [] });
  });
});

describe('each refusal', () => {
  test.each(Object.entries(refusals))('says in both languages that nothing changed: %s', (_, { ja, en }) => {
    expect(ja).toContain('しるべの書類は変わっていません。');
    expect(en).toContain('Nothing changed in Shirube.');
  });
});
