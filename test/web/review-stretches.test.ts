import { describe, expect, test } from 'vitest';
import { redline } from '../../shared/documents/text/redline.ts';
import { type Mark, stretches } from '../../web/documents/review/stretches.ts';

const thread = (no: number, start: number, end: number): Mark => ({ what: 'thread', no, start, end });
const runsOf = (drawn: ReturnType<typeof stretches>) => drawn.flatMap(({ runs }) => runs);

describe('a text with its marks', () => {
  const before = '本人の数は約5,000人である。';
  const after = '本人の数は5,600人（暫定）である。調査を続ける。';
  const marks = [thread(1, 5, 11), thread(2, 0, after.length)];
  const drawn = stretches(redline(before, after), 1, marks);

  test('still says the newer text, and the older one', () => {
    const kept = drawn.filter(({ kind }) => kind !== 'removed').flatMap(({ runs }) => runs);
    expect(kept.map(({ text }) => text).join('')).toBe(after);
    const old = drawn.filter(({ kind }) => kind !== 'added').flatMap(({ runs }) => runs);
    expect(old.map(({ text }) => text).join('')).toBe(before);
  });

  test('knows where every run stands in the newer text, and removed ones nowhere', () => {
    for (const { text, at } of runsOf(drawn)) {
      if (at !== null) expect(after.slice(at, at + text.length)).toBe(text);
    }
    const removed = drawn.filter(({ kind }) => kind === 'removed').flatMap(({ runs }) => runs);
    expect(removed.map(({ at }) => at)).toEqual(removed.map(() => null));
    expect(removed.length).toBeGreaterThan(0);
  });

  test('covers a passage wholly, and nothing beside it', () => {
    const under = runsOf(drawn).filter(({ marks: on }) => on.some((mark) => 'no' in mark && mark.no === 1));
    expect(under.map(({ text }) => text).join('')).toBe(after.slice(5, 11));
  });

  test('ends each passage exactly once', () => {
    const ends = runsOf(drawn).flatMap(({ ends: on }) => on.map((mark) => 'no' in mark && mark.no));
    expect(ends.toSorted()).toEqual([1, 2]);
  });

  test('numbers a removal and what replaces it as one change, led by its first part', () => {
    const changes = drawn.filter(({ no }) => no !== null);
    expect(changes.filter(({ leads }) => leads).map(({ no }) => no)).toEqual([
      ...new Set(changes.map(({ no }) => no)),
    ]);
    expect(changes[0]?.no).toBe(1);
  });

  test('draws no mark for a passage without length', () => {
    const [only] = stretches([{ kind: 'same', text: '検討中' }], 1, [thread(1, 0, 0)]);
    expect(only?.runs).toEqual([{ text: '検討中', at: 0, marks: [], ends: [] }]);
  });
});
