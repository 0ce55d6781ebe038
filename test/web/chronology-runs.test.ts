import { describe, expect, test } from 'vitest';
import type { LineView } from '../../shared/incidents/view.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { words } from '../../shared/kernel/words.ts';
import { runsOf } from '../../web/chronology/runs.ts';

const at = '2026-10-31T02:14:00.000Z' as Instant; // a moment in its one form
const kobayashi = { kind: 'person', id: 'k', name: '小林', party: 'coordinator' } as const;

const line = (seq: number, more: Partial<LineView> = {}): LineView => ({
  seq,
  told: { kind: 'document', words: words('速報：書いた', 'Wrote'), text: null, fact: null, corrects: null },
  by: kobayashi,
  recordedAt: at,
  occurredAt: null,
  hash: '0'.repeat(64),
  correctedBy: null,
  wrote: { document: 'one', short: words('速報', 'Preliminary report'), version: seq },
  ...more,
});
const seqs = (...lines: LineView[]) => runsOf(lines).map((run) => run.map(({ seq }) => seq));

describe('lines of one person who goes on writing one document', () => {
  test('are one run', () => {
    expect(seqs(line(9), line(8), line(7))).toEqual([[9, 8, 7]]);
  });

  test('are broken by every other line, also by one that is filtered away', () => {
    expect(seqs(line(9), line(8, { wrote: null }), line(7))).toEqual([[9], [8], [7]]);
    expect(seqs(line(9), line(7))).toEqual([[9], [7]]);
  });

  test('are broken where another person or another document begins', () => {
    const sato = { ...kobayashi, id: 's', name: '佐藤' };
    const other = { document: 'two', short: words('公表文', 'Statement'), version: 1 };
    expect(seqs(line(9), line(8, { by: sato }), line(7, { wrote: other }))).toEqual([[9], [8], [7]]);
  });

  test('leave a corrected line in sight', () => {
    expect(seqs(line(9), line(8, { correctedBy: 12 }), line(7), line(6))).toEqual([[9], [8], [7, 6]]);
  });
});
