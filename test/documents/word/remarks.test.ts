import type { Document } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import {
  all,
  changed,
  headingOf,
  insertBefore,
  ken,
  paperOf,
  proposalsOf,
  runXml,
  thread,
  W,
  written,
} from './word-kit.ts';

const ours = thread({ start: 5, end: 10 });
const paper = paperOf({ 'ppc.1': '本人の数は1,250人です。', 'fixed.2': '■ 紛失', 'ppc.3': '末尾' });

/** The file with a comment of the lawyer's, placed by `place`. */
async function remarked(file: Uint8Array, place: (document: Document) => void, author = ken) {
  const withText = await changed(
    file,
    (document) => {
      const xml = `<w:comment xmlns:w="${W}" w:id="900" w:author="${author}"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>根拠は？</w:t></w:r></w:p><w:p><w:r><w:t>資料も</w:t></w:r></w:p></w:comment>`;
      insertBefore(document.documentElement, null, xml);
    },
    'word/comments.xml',
  );
  return changed(withText, place);
}

const mark = (name: string) => `<w:${name} xmlns:w="${W}" w:id="900"/>`;
const remark = (field: string, start: number, end: number) => ({
  what: 'comment',
  field,
  start,
  end,
  text: '根拠は？\n資料も',
  author: ken,
});

describe('a lawyer’s comment', () => {
  test('comes back on its passage, and ours that went out do not', async () => {
    const file = await remarked(await written(paper, null, [ours]), (document) => {
      const [, passage] = all(document, 'r').filter((it) => it.textContent === '1,250');
      const run = passage ?? all(document, 'r').find((it) => it.textContent === '1,250');
      insertBefore(run?.parentNode ?? null, run ?? null, mark('commentRangeStart'));
      insertBefore(run?.parentNode ?? null, run?.nextSibling ?? null, mark('commentRangeEnd'));
    });
    expect(await proposalsOf(file, paper)).toEqual([remark('ppc.1', 5, 10)]);
  });

  test('that answers one of ours comes back on the same passage', async () => {
    const file = await remarked(await written(paper, null, [ours]), (document) => {
      const [start] = all(document, 'commentRangeStart');
      const [end] = all(document, 'commentRangeEnd');
      insertBefore(start?.parentNode ?? null, start ?? null, mark('commentRangeStart'));
      insertBefore(end?.parentNode ?? null, end ?? null, mark('commentRangeEnd'));
    });
    expect(await proposalsOf(file, paper)).toEqual([remark('ppc.1', 5, 10)]);
  });

  test('on words the lawyer put in stands where they go', async () => {
    const file = await remarked(await written(paper, null, [ours]), (document) => {
      const body = headingOf(document, 'ppc.1').nextSibling;
      const inserted = runXml('なお、', ken).replace('<w:ins', `<w:ins xmlns:w="${W}"`);
      insertBefore(body, null, mark('commentRangeStart'));
      insertBefore(body, null, inserted);
      insertBefore(body, null, mark('commentRangeEnd'));
    });
    const found = await proposalsOf(file, paper);
    expect(found.filter((it) => it.what === 'comment')).toEqual([remark('ppc.1', 14, 14)]);
  });

  test('on text moved along by an untracked change finds its passage', async () => {
    const file = await remarked(await written(paper, null, [ours]), (document) => {
      const [first] = all(document, 'r').filter((it) => it.textContent === '本人の数は');
      const [start] = all(document, 'commentRangeStart');
      const [end] = all(document, 'commentRangeEnd');
      insertBefore(start?.parentNode ?? null, start ?? null, mark('commentRangeStart'));
      insertBefore(end?.parentNode ?? null, end ?? null, mark('commentRangeEnd'));
      const more = document.createElementNS(W, 'w:t');
      more.textContent = '影響を受けた';
      first?.insertBefore(more, first.firstChild);
    });
    const found = await proposalsOf(file, paper);
    expect(found.filter((it) => it.what === 'comment')).toEqual([remark('ppc.1', 5, 10)]);
  });

  test('on a heading is one on the field below, on the last line one on the last field', async () => {
    const onHeading = await remarked(await written(paper, null, [ours]), (document) =>
      insertBefore(headingOf(document, 'ppc.3'), null, mark('commentReference')),
    );
    expect(await proposalsOf(onHeading, paper)).toEqual([remark('ppc.3', 0, 0)]);
    const onEnd = await remarked(await written(paper, null, [ours]), (document) =>
      insertBefore(all(document, 'bookmarkStart').at(-1)?.parentNode ?? null, null, mark('commentReference')),
    );
    expect(await proposalsOf(onEnd, paper)).toEqual([remark('ppc.3', 2, 2)]);
  });

  test('over several fields is kept in the first, to its end', async () => {
    const file = await remarked(await written(paper, null, [ours]), (document) => {
      const body = headingOf(document, 'ppc.1').nextSibling;
      insertBefore(body, body?.lastChild ?? null, mark('commentRangeStart'));
      insertBefore(headingOf(document, 'ppc.3').nextSibling, null, mark('commentRangeEnd'));
    });
    expect(await proposalsOf(file, paper)).toEqual([remark('ppc.1', 10, 14)]);
  });

  test('without a place in the text is kept, on the first field', async () => {
    const file = await remarked(await written(paper, null, [ours]), () => undefined);
    expect(await proposalsOf(file, paper)).toEqual([remark('ppc.1', 0, 0)]);
  });
});
