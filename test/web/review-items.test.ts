import { describe, expect, test } from 'vitest';
import type { Content } from '../../shared/documents/content.ts';
import type { FindingView, SectionView, StaleView, ThreadView } from '../../shared/documents/view.ts';
import { words } from '../../shared/kernel/words.ts';
import { comparer } from '../../web/documents/review/compare.ts';
import { isQuiet, itemStates } from '../../web/documents/review/item-states.ts';
import { marksOf } from '../../web/documents/review/marks-of.ts';
import { inReadingOrder, ownThreads } from '../../web/documents/review/own-threads.ts';
import { saysAnything } from '../../web/documents/review/says-anything.ts';

const section = (id: string, field: string): SectionView => ({
  id,
  no: '1',
  title: words(id, id),
  titled: true,
  stated: true,
  fields: [
    {
      id: field,
      type: 'text',
      label: words(field, field),
      hint: null,
      wanted: 'always',
      short: false,
      most: null,
      choices: null,
    },
  ],
});
const sections = [section('item1', 'a'), section('item2', 'b'), section('item3', 'c')];
const content = (a: string): Content => ({
  fields: { a: { text: a, uses: [] }, b: { text: '同じ', uses: [] }, c: { text: '同じ', uses: [] } },
  states: { item1: 'known', item2: 'investigating' },
});
const thread = (no: number, more: Partial<ThreadView> = {}): ThreadView => ({
  no,
  what: 'comment',
  field: 'b',
  start: 0,
  end: 2,
  version: 1,
  gone: false,
  state: 'open',
  by: 'mori',
  assignee: null,
  quote: '同じ',
  insert: null,
  tracked: null,
  remarks: [],
  ...more,
});
const said = (text: string, party: 'insured' | 'counsel'): ThreadView['remarks'] => [
  {
    no: 1,
    text,
    author: null,
    by: { kind: 'person', id: party, name: party, party },
    at: '2026-11-03T01:00:00.000Z' as never,
  },
];
const stale = (field: string, start: number) =>
  ({ field, fact: 'route', start, end: start + 2 }) as StaleView;
const view = {
  id: 'd1',
  sections,
  findings: [],
  missing: [] as string[],
  stale: [] as StaleView[],
  threads: [] as ThreadView[],
  content: content('新しい文'),
  base: { version: 1, content: content('古い文'), reviewed: true },
};
const comparison = comparer()(sections, view.base.content, view.content);

describe('an item of a document', () => {
  test('is changed, or reads as it was reviewed', () => {
    const [first, second] = itemStates(view, comparison);
    expect([first?.isChanged, first?.isReviewed]).toEqual([true, false]);
    expect([second?.isChanged, second?.isReviewed, second?.state]).toEqual([false, true, 'investigating']);
  });

  test('is not called reviewed against a version nobody reviewed', () => {
    const base = { ...view.base, reviewed: false };
    expect(itemStates({ ...view, base }, comparison).map(({ isReviewed }) => isReviewed)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('is passed over only where nothing changed and nobody waits', () => {
    const waiting = { ...view, threads: [thread(1)], stale: [stale('c', 0)] };
    expect(itemStates(view, comparison).map(isQuiet)).toEqual([false, true, true]);
    expect(itemStates(waiting, comparison).map(isQuiet)).toEqual([false, false, false]);
    const settled = { ...view, threads: [thread(1, { state: 'resolved' })] };
    expect(itemStates(settled, comparison).map(isQuiet)).toEqual([false, true, true]);
  });

  test('shows a contradiction in its own text until a reason is given, and none of another document', () => {
    const found = (document: string, kept: FindingView['kept'] = null): FindingView => ({
      key: document,
      what: 'difference',
      words: words('本人の数', 'Number of principals'),
      expected: '5,600人',
      places: [{ document, title: '速報', field: 'b', start: 0, end: 2, text: '同じ' }],
      kept,
    });
    const marked = (finding: FindingView) =>
      itemStates({ ...view, findings: [finding] }, comparison).map((item) => [item.finding, isQuiet(item)]);
    expect(marked(found('d1'))[1]).toEqual(['difference', false]);
    expect(marked(found('d2'))[1]).toEqual([null, true]);
    const reason = { reason: '別の集計', name: '佐藤', at: '2026-11-03T01:00:00.000Z' as never };
    expect(marked(found('d1', reason))[1]).toEqual([null, true]);
  });
});

describe('the marks of a field', () => {
  const about = { ...view, picked: null };
  const use = (start: number) => ({ fact: 'route' as const, version: 1, start, end: start + 2 });

  test('tell a stale citation from one that is not', () => {
    const marks = marksOf({ ...about, stale: [stale('a', 4)] }, 'a', [use(0), use(4)]);
    expect(marks.map((mark) => mark.what === 'use' && mark.stale)).toEqual([false, true]);
  });

  test('leave out what is settled, gone, or said of another field', () => {
    const threads = [
      thread(1),
      thread(2, { state: 'resolved' }),
      thread(3, { gone: true }),
      thread(4, { field: 'c' }),
    ];
    expect(marksOf({ ...about, threads }, 'b', [])).toEqual([{ what: 'thread', no: 1, start: 0, end: 2 }]);
  });
});

describe('the comments of the company', () => {
  test('are those it wrote, was given or is called in', () => {
    const threads = [
      thread(1, { remarks: said('直してください', 'counsel') }),
      thread(2, { remarks: said('直しました', 'insured') }),
      thread(3, { assignee: 'insured' }),
      thread(4, { remarks: said('@会社 確かめてください', 'counsel') }),
    ];
    expect(ownThreads(threads, 'insured').map(({ no }) => no)).toEqual([2, 3, 4]);
  });

  test('come as a reader meets their passages, the settled ones last', () => {
    const threads = [
      thread(1, { field: 'a', state: 'resolved' }),
      thread(2, { field: 'c' }),
      thread(3, { field: 'b', start: 9 }),
      thread(4, { field: 'b' }),
    ];
    expect(inReadingOrder(threads, ['a', 'b', 'c']).map(({ no }) => no)).toEqual([4, 3, 2, 1]);
  });
});

describe('a field without words', () => {
  const empty = { view, content: { fields: {}, states: {} }, comparison: null, editing: null };

  test('has a line of its own only where it is wanted, written in or waited for', () => {
    expect(saysAnything(empty, { id: 'b' })).toBe(false);
    expect(saysAnything({ ...empty, editing: 'b' }, { id: 'b' })).toBe(true);
    expect(saysAnything({ ...empty, view: { ...view, missing: ['b'] } }, { id: 'b' })).toBe(true);
    expect(saysAnything({ ...empty, view: { ...view, threads: [thread(1)] } }, { id: 'b' })).toBe(true);
  });

  test('keeps its line where its words were removed', () => {
    const removed = comparer()(sections, view.content, { fields: {}, states: {} });
    expect(saysAnything({ ...empty, comparison: removed }, { id: 'a' })).toBe(true);
  });
});
