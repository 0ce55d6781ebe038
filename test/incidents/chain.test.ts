import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstBreak, GENESIS, hashOf } from '../../shared/incidents/chain.ts';
import type { Entry } from '../../shared/incidents/entry.ts';
import { accepted, finalFiled, notified } from '../kit/moves.ts';
import { begun, play } from '../kit/story.ts';
import { breakIn } from '../kit/verifier.ts';

const { entries, incident } = play(begun(), [accepted, ...finalFiled, ...notified]);
const lines = JSON.parse(JSON.stringify(entries)) as Entry[]; // as they come out of storage
const head = { seq: lines.length, hash: lines.at(-1)?.hash ?? '' };
const { id, reference } = incident;
const copy = () => structuredClone(lines);
const found = (changed: readonly Entry[]) => firstBreak(id, changed, head);
const foundOutside = (changed: readonly Entry[]) =>
  breakIn({
    format: 'shirube-chronology-1',
    incident: id,
    reference,
    entries: changed,
    lines: head.seq,
    head: head.hash,
  });

/** Changes that somebody with full access to the file could make to one line, by the place it stands at. */
const attacks: Record<string, (all: Entry[], at: number, other: number) => Entry[]> = {
  'another text in the body': edit((line) => ({ ...line, body: { ...line.body, text: '別の本文' } })),
  'a field taken from the body': edit((line) => ({ ...line, body: {}, type: `${line.type}x` })),
  'another type': edit((line) => ({ ...line, type: 'file.closed' })),
  'another person': edit((line) => ({ ...line, by: { ...line.by, kind: 'clock' } })),
  'an earlier recording': edit((line) => ({
    ...line,
    recordedAt: '2026-10-01T00:00:00.000Z' as Entry['recordedAt'],
  })),
  'another time of the event': edit((line) => ({
    ...line,
    occurredAt: '2026-10-01T00:00:00.000Z' as Entry['recordedAt'],
  })),
  'another hash': edit((line) => ({ ...line, hash: line.hash.replace(/./, (c) => (c === '0' ? '1' : '0')) })),
  'another line before': edit((line) => ({ ...line, prev: 'f'.repeat(64) })),
  'another incident': edit((line) => ({ ...line, incident: 'incident-2' })),
  'a change with its hash made to fit': edit((line) => {
    const { hash: _, ...rest } = { ...line, recordedAt: '2026-10-01T00:00:00.000Z' as Entry['recordedAt'] };
    return { ...rest, hash: hashOf(rest) };
  }),
  deletion: (all, at) => all.toSpliced(at, 1),
  'a line twice': (all, at) => all.toSpliced(at, 0, all[at] as Entry), // at lies within
  'a line between': (all, at) => all.toSpliced(at, 0, { ...(all[at] as Entry), type: 'line.added' }),
  'two lines swapped': (all, at, other) => swap(all, at, other),
  'two lines swapped with their numbers': (all, at, other) =>
    swap(all, at, other).map((line, index) => ({ ...line, seq: index + 1 })),
  'all after it cut off': (all, at) => all.slice(0, at),
};

function edit(change: (line: Entry) => Entry) {
  return (all: Entry[], at: number) => all.with(at, change(all[at] as Entry)); // at lies within
}
function swap(all: Entry[], at: number, other: number) {
  const to = at === other ? (at + 1) % all.length : other;
  return all.with(at, all[to] as Entry).with(to, all[at] as Entry); // both lie within
}

describe('a chronology', () => {
  test('that nobody touched verifies', () => {
    expect(found(lines)).toBeNull();
    expect(foundOutside(lines)).toBeNull();
    expect(lines[0]?.prev).toBe(GENESIS);
  });

  test('shows each of 1,000 single changes, deletions, insertions and swaps (T1), to us and to the independent verifier', () => {
    const place = fc.nat({ max: lines.length - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(attacks)), place, place, (name, at, other) => {
        const changed = attacks[name]?.(copy(), at, other) ?? [];
        expect(found(changed)).not.toBeNull();
        expect(foundOutside(changed)).not.toBeNull();
      }),
      { numRuns: 1000, seed: 20261122 },
    );
  });

  test.each(Object.keys(attacks))('shows %s at the first line and at the last', (name) => {
    for (const at of [0, lines.length - 1]) {
      const changed = attacks[name]?.(copy(), at, at === 0 ? 1 : at - 1) ?? [];
      expect(found(changed)).not.toBeNull();
      expect(foundOutside(changed)).not.toBeNull();
    }
  });

  test('says where it breaks, and how', () => {
    const where = (name: string, at: number, other = at + 1) =>
      found(attacks[name]?.(copy(), at, other) ?? []);
    expect(where('another type', 4)).toEqual({ seq: 5, what: 'hash' });
    expect(where('another line before', 4)).toEqual({ seq: 5, what: 'link' });
    expect(where('a change with its hash made to fit', 4)).toEqual({ seq: 6, what: 'link' });
    expect(where('another incident', 4)).toEqual({ seq: 5, what: 'incident' });
    expect(where('deletion', 4)).toEqual({ seq: 5, what: 'gap' });
    expect(where('a line twice', 4)).toEqual({ seq: 6, what: 'gap' });
    expect(where('two lines swapped', 4)).toEqual({ seq: 5, what: 'gap' });
    expect(where('all after it cut off', 4)).toEqual({ seq: 5, what: 'head' });
  });

  test('cut off at its end is whole by itself; only the head kept beside it tells', () => {
    expect(firstBreak(id, lines.slice(0, 9))).toBeNull();
    expect(firstBreak(id, lines.slice(0, 9), head)).toEqual({ seq: 10, what: 'head' });
    expect(firstBreak(id, [], head)).toEqual({ seq: 1, what: 'head' });
  });
});
