import type { Node } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import {
  accepted,
  all,
  changed,
  headingOf,
  ken,
  paperOf,
  proposalsOf,
  retype,
  W,
  written,
} from './word-kit.ts';

const text = '本人の数は1,250人です。\n調査中です。';
const paper = paperOf({ 'ppc.1': text, 'ppc.2': '末尾' });

describe('a change that Word did not track', () => {
  test('is found by comparing, and has no author', async () => {
    const file = await changed(await written(paper), (document) =>
      retype(document, 'ppc.1', [{ text: '本人の数は1,300人です。\n調査中です。' }]),
    );
    const found = await proposalsOf(file, paper);
    expect(found.map((it) => it.what === 'change' && [it.tracked, it.author])).toEqual([[false, '']]);
    expect(accepted(text, found)).toBe('本人の数は1,300人です。\n調査中です。');
  });

  test('leaves a tracked one elsewhere as it is, in its place in the exported text', async () => {
    const file = await changed(await written(paper), (document) =>
      retype(document, 'ppc.1', [
        { text: '漏えいした本人の数は1,250人です。\n調査' },
        { text: '中', del: ken },
        { text: 'の途中', ins: ken },
        { text: 'です。' },
      ]),
    );
    const found = await proposalsOf(file, paper);
    expect(found.filter((it) => it.what === 'change' && it.tracked)).toEqual([
      { what: 'change', field: 'ppc.1', start: 17, end: 18, insert: 'の途中', author: ken, tracked: true },
    ]);
    expect(accepted(text, found)).toBe('漏えいした本人の数は1,250人です。\n調査の途中です。');
  });

  test('is a line break within a paragraph turned into nothing, or put in as one', async () => {
    const file = await changed(await written(paper), (document) => {
      retype(document, 'ppc.1', [{ text: '本人の数は1,250人です。' }]);
      const run = headingOf(document, 'ppc.1').nextSibling?.lastChild;
      run?.appendChild(document.createElementNS(W, 'w:br'));
    });
    const found = await proposalsOf(file, paper);
    expect(accepted(text, found)).toBe('本人の数は1,250人です。\n');
  });

  test('may be a field with no paragraph left', async () => {
    const file = await changed(await written(paper), (document) => {
      const heading = headingOf(document, 'ppc.2');
      const last = heading.nextSibling;
      last && heading.parentNode?.removeChild(last);
    });
    expect(accepted('末尾', await proposalsOf(file, paper))).toBe('');
  });

  test('is none where a paragraph ran into the next heading', async () => {
    const file = await changed(await written(paper), (document) => {
      const heading = headingOf(document, 'ppc.2');
      const last = heading.previousSibling;
      for (const run of Array.from(last?.childNodes ?? []).reverse())
        if (run.nodeName === 'w:r') heading.insertBefore(run, heading.firstChild);
      last && heading.parentNode?.removeChild(last);
    });
    expect(await proposalsOf(file, paper)).toEqual([]);
  });
});

describe('our own tracked changes', () => {
  const base = paperOf({ 'ppc.1': '数は1,000人。\n消える行', 'ppc.2': '末尾' });
  const fresh = paperOf({ 'ppc.1': '数は1,250人。\n新しい行\n最後', 'ppc.2': '末尾' });
  const now = '数は1,250人。\n新しい行\n最後';

  const settled = async (keep: 'ins' | 'del') =>
    changed(await written(fresh, base), (document) => {
      const drop = keep === 'ins' ? 'del' : 'ins';
      for (const mark of all(document, drop)) {
        const paragraph = mark.parentNode?.parentNode?.parentNode;
        if (mark.parentNode?.nodeName !== 'w:rPr') mark.parentNode?.removeChild(mark);
        else if (paragraph) intoNext(paragraph);
      }
      for (const mark of all(document, keep)) {
        while (mark.firstChild) mark.parentNode?.insertBefore(mark.firstChild, mark);
        mark.parentNode?.removeChild(mark);
      }
    });

  test('bring nothing back when the lawyer accepted them', async () => {
    expect(await proposalsOf(await settled('ins'), fresh)).toEqual([]);
  });

  test('come back as untracked changes when the lawyer rejected them', async () => {
    const found = await proposalsOf(await settled('del'), fresh);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((it) => it.what === 'change' && !it.tracked)).toBe(true);
    expect(accepted(now, found)).toBe('数は1,000人。\n消える行');
  });

  test('bring nothing back when Word took all names out of the file', async () => {
    const file = await changed(await written(fresh, base), (document) => {
      for (const mark of [...all(document, 'ins'), ...all(document, 'del')])
        mark.setAttributeNS(W, 'w:author', '作成者');
    });
    expect(await proposalsOf(file, fresh)).toEqual([]);
  });
});

/** What Word does when the end of a paragraph goes: its text stands before that of the next one. */
function intoNext(paragraph: Node) {
  const next = paragraph.nextSibling;
  const first = Array.from(next?.childNodes ?? []).find((it) => it.nodeName !== 'w:pPr') ?? null;
  for (const child of Array.from(paragraph.childNodes))
    if (child.nodeName !== 'w:pPr') next?.insertBefore(child, first);
  paragraph.parentNode?.removeChild(paragraph);
}
