import { describe, expect, test } from 'vitest';
import type { LineView } from '../../shared/incidents/view.ts';
import { words } from '../../shared/kernel/words.ts';
import { byDay, countsOf, matching } from '../../web/chronology/arrange.ts';

const line = (seq: number, recordedAt: string, kind: LineView['told']['kind'], text: string) =>
  ({
    seq,
    recordedAt,
    hash: `hash${seq}`,
    by: { kind: 'person', name: '佐藤 美咲' },
    told: { kind, words: words('出来事', 'Event'), text, fact: null, corrects: seq === 3 ? 1 : null },
  }) as unknown as LineView; // only what arranging looks at
const lines = [
  line(1, '2026-11-02T14:59:00.000Z', 'fact', 'ＶＰＮ装置'),
  line(2, '2026-11-02T15:00:00.000Z', 'decision', '切り離した'),
  line(3, '2026-11-03T01:24:00.000Z', 'fact', 'サーバーの訂正'),
];
const seqs = (found: readonly LineView[]) => found.map(({ seq }) => seq);

describe('the chronology on screen', () => {
  test('shows the newest line first', () => expect(seqs(matching(lines, 'all', ''))).toEqual([3, 2, 1]));
  test('is cut into days in Japan by the moment of recording, so that numbers never jump', () => {
    const days = byDay(matching(lines, 'all', '')).map(({ day, lines: of }) => [day, ...seqs(of)]);
    expect(days).toEqual([
      ['2026-11-03', 3, 2],
      ['2026-11-02', 1],
    ]);
  });
  test('keeps a line that was corrected, and the correction as a line of its own', () => {
    expect(seqs(matching(lines, 'fact', ''))).toEqual([3, 1]);
  });
  test('is searched by number, name, text or hash, whatever the width of the letters', () => {
    expect(seqs(matching(lines, 'all', 'vpn'))).toEqual([1]);
    expect(seqs(matching(lines, 'all', '#2'))).toEqual([2]);
    expect(seqs(matching(lines, 'all', 'HASH3'))).toEqual([3]);
    expect(seqs(matching(lines, 'decision', '佐藤'))).toEqual([2]);
    expect(matching(lines, 'cost', '佐藤')).toEqual([]);
  });
  test('counts each kind', () =>
    expect(countsOf(lines)).toMatchObject({ all: 3, fact: 2, decision: 1, cost: 0 }));
});
