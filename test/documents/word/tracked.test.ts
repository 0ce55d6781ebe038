import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../shared/documents/paper.ts';
import {
  accepted,
  all,
  append,
  changed,
  headingOf,
  insertBefore,
  ken,
  mika,
  paperOf,
  paragraphXml,
  proposalsOf,
  retype,
  runXml,
  type Typed,
  W,
  written,
} from './word-kit.ts';

const text = '本人の数は1,250人です。\n調査中です。';
const paper = paperOf({ 'ppc.1': text, 'fixed.2': '■ 不正アクセス', 'ppc.3': '末尾' });
const retyped = async (pieces: readonly Typed[], field = 'ppc.1') =>
  proposalsOf(await changed(await written(paper), (document) => retype(document, field, pieces)), paper);
const change = (start: number, end: number, insert: string, author: string) => ({
  what: 'change',
  field: 'ppc.1',
  start,
  end,
  insert,
  author,
  tracked: true,
});

describe('a tracked change', () => {
  test('of a number comes back as one replacement, whichever of its halves Word wrote first', async () => {
    const kept = [{ text: '本人の数は' }, { text: '人です。\n調査中です。' }] as const;
    const out = { text: '1,250', del: ken };
    const put = { text: '1,300', ins: ken };
    const one = [change(5, 10, '1,300', ken)];
    expect(await retyped([kept[0], out, put, kept[1]])).toEqual(one);
    expect(await retyped([kept[0], put, out, kept[1]])).toEqual(one);
  });

  test('stays apart from another one by the same author with words between', async () => {
    const found = await retyped([
      { text: '本人', del: ken },
      { text: 'の数は1,250人です' },
      { text: '（見込み）', ins: ken },
      { text: '。\n調査中です。' },
    ]);
    expect(found).toEqual([change(0, 2, '', ken), change(13, 13, '（見込み）', ken)]);
  });

  test('of two authors side by side is two changes', async () => {
    const found = await retyped([
      { text: '本人の数は' },
      { text: '約', ins: mika },
      { text: '1,250人', del: ken },
      { text: 'です。\n調査中です。' },
    ]);
    expect(found).toEqual([change(5, 5, '約', mika), change(5, 11, '', ken)]);
    expect(accepted(text, found)).toBe('本人の数は約です。\n調査中です。');
  });

  test('put in by one and taken out by another is none', async () => {
    const found = await retyped([
      { text: '本人の数は' },
      { text: '約', ins: mika, del: ken },
      { text: text.slice(5) },
    ]);
    expect(found).toEqual([]);
  });

  test('may put in a paragraph, first, in the middle or last', async () => {
    const first = await retyped([{ text: '前書き\n', ins: ken }, { text }]);
    expect(first).toEqual([change(0, 0, '前書き\n', ken)]);
    const middle = await retyped([
      { text: text.slice(0, 13) },
      { text: '\n間の行', ins: ken },
      { text: text.slice(13) },
    ]);
    expect(accepted(text, middle)).toBe('本人の数は1,250人です\n間の行。\n調査中です。');
    const last = await retyped([{ text }, { text: '\n後書き', ins: ken }]);
    expect(last).toEqual([change(21, 21, '\n後書き', ken)]);
  });

  test('may put in a last paragraph that carries its own end', async () => {
    const file = await changed(await written(paper), (document) =>
      append(
        document,
        'ppc.1',
        paragraphXml({ body: runXml('後書き', ken), mark: `<w:ins w:author="${ken}"/>` }),
      ),
    );
    expect(await proposalsOf(file, paper)).toEqual([change(21, 21, '\n後書き', ken)]);
  });

  test('may take out a paragraph with its end, also the last one, and the end alone', async () => {
    const first = await retyped([{ text: text.slice(0, 15), del: ken }, { text: text.slice(15) }]);
    expect(first).toEqual([change(0, 15, '', ken)]);
    const file = await changed(await written(paper), (document) => {
      retype(document, 'ppc.1', [{ text: text.slice(0, 14) }]);
      append(
        document,
        'ppc.1',
        paragraphXml({ body: runXml('調査中です。', undefined, ken), mark: `<w:del w:author="${ken}"/>` }),
      );
    });
    expect(await proposalsOf(file, paper)).toEqual([change(14, 21, '', ken)]);
    const end = await retyped([
      { text: text.slice(0, 14) },
      { text: '\n', del: ken },
      { text: text.slice(15) },
    ]);
    expect(end).toEqual([change(14, 15, '', ken)]);
  });

  test('may empty a field', async () => {
    const found = await retyped([{ text, del: ken }]);
    expect(found).toEqual([change(0, 21, '', ken)]);
  });

  test('may stand behind the heading: it is a first line', async () => {
    const file = await changed(await written(paper), (document) => {
      const typed = runXml('冒頭', ken).replace('<w:ins', `<w:ins xmlns:w="${W}"`);
      insertBefore(headingOf(document, 'ppc.1'), null, typed);
    });
    expect(await proposalsOf(file, paper)).toEqual([change(0, 0, '冒頭\n', ken)]);
  });

  test('may be a move: what left is taken out, what came is put in', async () => {
    const file = await changed(await written(paper), (document) => {
      retype(document, 'ppc.1', [
        { text: '本人', del: ken },
        { text: 'の数は1,250人です。\n調査中です。' },
        { text: '本人', ins: ken },
      ]);
      for (const [from, to] of [
        ['del', 'moveFrom'],
        ['ins', 'moveTo'],
      ] as const) {
        const [mark] = all(document, from);
        const moved = document.createElementNS(W, `w:${to}`);
        moved.setAttributeNS(W, 'w:author', ken);
        if (mark?.firstChild) moved.appendChild(mark.firstChild);
        mark?.parentNode?.replaceChild(moved, mark);
      }
    });
    expect(await proposalsOf(file, paper)).toEqual([change(0, 2, '', ken), change(21, 21, '本人', ken)]);
  });

  test('of our own text that came with the version is a change too', async () => {
    const base = paperOf({
      'ppc.1': '本人の数は1,000人です。',
      'fixed.2': '■ 不正アクセス',
      'ppc.3': '末尾',
    });
    const fresh = paperOf({
      'ppc.1': '本人の数は1,250人です。',
      'fixed.2': '■ 不正アクセス',
      'ppc.3': '末尾',
    });
    const file = await changed(await written(fresh, base), (document) => {
      const [ours] = all(document, 'ins');
      const theirs = document.createElementNS(W, 'w:del');
      theirs.setAttributeNS(W, 'w:author', ken);
      while (ours?.firstChild) theirs.appendChild(ours.firstChild);
      ours?.appendChild(theirs);
    });
    const [found, ...others] = await proposalsOf(file, fresh);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ what: 'change', author: ken, insert: '', tracked: true });
    expect(found && '本人の数は1,250人です。'.slice(found.start, found.end)).toMatch(/1,250/);
  });

  test('in a choice, which Word does not change, is brought as a remark', async () => {
    const found = await retyped(
      [
        { text: '■ 不正アクセス', del: ken },
        { text: '■ 紛失', ins: ken },
      ],
      'fixed.2',
    );
    const said = 'Wordでの変更案：「■ 不正アクセス」→「■ 紛失」';
    expect(found).toEqual([{ what: 'comment', field: 'fixed.2', start: 0, end: 8, text: said, author: ken }]);
  });
});

describe('all changes of a file together', () => {
  const words = fc.string({
    unit: fc.constantFrom('あ', '𠮷', '1', '。', '\n', ' '),
    minLength: 1,
    maxLength: 4,
  });
  const author = fc.constantFrom(mika, ken);
  const history = fc.array(
    fc.oneof(
      fc.record({ text: words }),
      fc.record({ text: words, ins: author }),
      fc.record({ text: words, del: author }),
    ),
    { maxLength: 8 },
  );
  const join = (pieces: readonly Typed[], counts: (piece: Typed) => boolean) =>
    pieces
      .filter(counts)
      .map((it) => it.text)
      .join('');

  // Many fields in one file: writing and opening it takes longer than reading a field.
  const fields = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 15, maxLength: 15 });
  const named = <T, U>(all: readonly T[], of: (it: T) => U) =>
    Object.fromEntries(all.map((it, at) => [`ppc.${at}`, of(it)] as const));
  const asLeft = (file: Uint8Array, histories: readonly (readonly Typed[])[]) =>
    changed(file, (document) => {
      for (const [id, pieces] of Object.entries(named(histories, (it) => it))) retype(document, id, pieces);
    });
  const isIn = (id: string) => (proposal: Proposal) => proposal.field === id;

  test('make the lawyer’s text, whoever changed what', async () => {
    await fc.assert(
      fc.asyncProperty(fields(history), async (histories) => {
        const texts = named(histories, (pieces) => join(pieces, (it) => it.ins === undefined));
        const exported = paperOf(texts);
        const found = await proposalsOf(await asLeft(await written(exported), histories), exported);
        expect(found.every((it) => it.what === 'change' && it.tracked)).toBe(true);
        for (const [id, pieces] of Object.entries(named(histories, (it) => it)))
          expect(accepted(texts[id] ?? '', found.filter(isIn(id)))).toBe(
            join(pieces, (it) => it.del === undefined),
          );
      }),
      { numRuns: 8 },
    );
  });

  test('make the lawyer’s text also where Word kept track of a part only', async () => {
    await fc.assert(
      fc.asyncProperty(fields(fc.tuple(words, history)), async (both) => {
        const texts = named(both, ([text]) => text);
        const exported = paperOf(texts);
        const histories = both.map(([, pieces]) => pieces);
        const found = await proposalsOf(await asLeft(await written(exported), histories), exported);
        for (const [id, pieces] of Object.entries(named(histories, (it) => it)))
          expect(accepted(texts[id] ?? '', found.filter(isIn(id)))).toBe(
            join(pieces, (it) => it.del === undefined),
          );
      }),
      { numRuns: 12 },
    );
  });
});
