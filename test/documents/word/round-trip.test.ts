import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peekWord } from '../../../server/exports/word/peek.ts';
import { paperOf, proposalsOf, thread, written } from './word-kit.ts';
import { unzipped } from './zip.ts';

describe('a Word file that nobody changed', () => {
  const odd = '𠮷野屋と髙橋さん😀👩‍👩‍👧、か゛と\u202Eえ\u202C<w:t>&amp;]]>"\'\u2028次\u0085終';

  test.each([
    ['one line', '本人の数は1,250人です。'],
    ['several lines, empty ones too', '\n一行目\n\n三行目\n'],
    ['nothing', ''],
    ['tabs and spaces', '  前\t\t後  \n\t'],
    ['a word the library takes for a page number', 'CURRENT\nTOTAL_PAGES'],
    ['odd characters', odd],
  ])('brings nothing back: %s', async (_, text) => {
    const paper = paperOf({ 'ppc.1': text, 'fixed.2': '■ 不正アクセス', 'ppc.3': '末尾' });
    expect(await proposalsOf(await written(paper), paper)).toEqual([]);
  });

  test('brings nothing back of our own tracked changes, lines put in and taken out among them', async () => {
    const base = paperOf({ 'ppc.1': '数は1,000人です。\n消える行\n最後', 'ppc.2': '', 'ppc.3': 'なくなる' });
    const paper = paperOf({
      'ppc.1': '数は1,250人です。\n最後\n足した行',
      'ppc.2': '新しい\n文',
      'ppc.3': '',
    });
    const file = await written(paper, base, [thread(), thread({ no: 2, start: 6, end: 9 })]);
    const text = (await unzipped(file)).get('word/document.xml');
    expect(text).toMatch(/<w:del [^>]*w:author="しるべ"/);
    expect(text).toMatch(/<w:rPr><w:(ins|del) /);
    expect(await proposalsOf(file, paper)).toEqual([]);
  });

  test('brings nothing back, whatever the two versions say and wherever comments stand', async () => {
    const text = fc.string({
      unit: fc.constantFrom('あ', '𠮷', '😀', 'か゛', '1', ',', '。', '\n', '\t', ' ', '<', '&'),
    });
    // Many fields in one file: writing and opening it takes longer than reading a field.
    const fields = fc.array(fc.tuple(text, text, fc.nat(12), fc.nat(12)), { minLength: 15, maxLength: 15 });
    const named = (texts: readonly string[]) => Object.fromEntries(texts.map((it, at) => [`ppc.${at}`, it]));
    await fc.assert(
      fc.asyncProperty(fields, async (all) => {
        const base = paperOf(named(all.map(([before]) => before)));
        const paper = paperOf(named(all.map(([, after]) => after)));
        const comments = all.map(([, , start, end], at) => thread({ field: `ppc.${at}`, start, end }));
        expect(await proposalsOf(await written(paper, base, comments), paper)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('says which version of which document it is', async () => {
    const paper = paperOf({ 'ppc.1': '文' });
    const { id, version, hash } = paper.document;
    expect(await peekWord(await written(paper))).toEqual({
      ok: true,
      incident: 'inc-1',
      document: id,
      version,
      hash,
    });
  });
});

describe('a Word file as it goes out', () => {
  const paper = paperOf({ 'ppc.1': '数は𠮷人です。' });

  test('records what its reader changes', async () => {
    expect((await unzipped(await written(paper))).get('word/settings.xml')).toContain('<w:trackRevisions');
  });

  test('has the whole 照合値, the version and the status on every page', async () => {
    const parts = await unzipped(await written(paper));
    expect(parts.get('word/footer1.xml')).toContain('第3版　照合値 0123…cdef');
    expect(parts.get('word/footer1.xml')).toContain(paper.document.hash);
    expect(parts.get('word/header1.xml')).toContain('【下書き】');
  });

  test('holds a thread as a comment with replies, and says what is resolved', async () => {
    const parts = await unzipped(await written(paper, null, [thread({ resolved: true })]));
    expect(parts.get('word/comments.xml')).toMatch(
      /w:author="弁護士（しるべ）".*指摘1（解決済み）.*どこから？/,
    );
    expect(parts.get('word/commentsExtended.xml')).toMatch(
      /w15:paraIdParent=.*w15:done="1"|w15:done="1".*w15:paraIdParent=/,
    );
  });

  test('anchors a comment on its passage and never within a character', async () => {
    const file = await written(paper, null, [thread({ start: 3, end: 4 })]);
    const text = (await unzipped(file)).get('word/document.xml') ?? '';
    const passage = /<w:commentRangeStart w:id="0"\/>.*?<w:commentRangeEnd w:id="0"\/>/.exec(text)?.[0];
    expect(passage?.replace(/<[^>]+>/g, '')).toBe('𠮷');
  });

  test('keeps a comment whose field the paper no longer has, on its title', async () => {
    const file = await written(paper, null, [thread({ field: 'ppc.99' })]);
    const [title = ''] = (await unzipped(file)).get('word/document.xml')?.split('</w:p>') ?? [];
    expect(title).toContain('<w:commentReference w:id="0"/>');
  });
});
