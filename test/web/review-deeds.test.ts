import { describe, expect, test } from 'vitest';
import type { DocumentOfferView } from '../../shared/documents/view.ts';
import { words } from '../../shared/kernel/words.ts';
import { canOpen, deedsOf, hasTurn, mendingOf } from '../../web/documents/review/deeds-of.ts';

const closed = { code: 'gate-closed', words: words('', ''), remedy: words('', '') };
const offer = (command: string, more: Partial<DocumentOfferView> = {}): DocumentOfferView => ({
  command,
  label: words(command, command),
  main: command !== 'return',
  objection: null,
  gates: [],
  ...more,
});
const gate = (holds: boolean, overridable = false) => ({
  id: 'approved',
  holds,
  words: words('', ''),
  clearedBy: [],
  link: 'documents',
  overridable,
});

describe('the buttons of a review', () => {
  test('fill what carries it on', () => {
    const { filled, others } = deedsOf([offer('comment'), offer('approve'), offer('return')]);
    expect([filled?.command, others.map(({ command }) => command)]).toEqual(['approve', ['return']]);
  });

  test('fill the return where approving is closed and there are comments to return with', () => {
    const approve = offer('approve', { objection: closed, gates: [gate(false)] });
    const { filled, others } = deedsOf([approve, offer('return')]);
    expect([filled?.command, others.map(({ command }) => command)]).toEqual(['return', ['approve']]);
  });

  test('fill nothing where neither can be done, and keep both in sight', () => {
    const approve = offer('approve', { objection: closed, gates: [gate(false)] });
    const { filled, others } = deedsOf([approve, offer('return', { objection: closed })]);
    expect(filled).toBeNull();
    expect(others.map(({ command }) => command)).toEqual(['approve', 'return']);
  });

  test('fill no return for somebody whose turn it is not', () => {
    const { filled, others } = deedsOf([offer('comment', { main: false }), offer('return')]);
    expect([filled, others.map(({ command }) => command)]).toEqual([null, ['return']]);
  });

  test('leave out what leaves the house: it has a button of its own', () => {
    expect(deedsOf([offer('issue'), offer('recordReceipt', { main: false })])).toEqual({
      filled: null,
      others: [],
    });
  });

  test('open where every missing condition may be passed with a reason', () => {
    const decide = (overridable: boolean) =>
      offer('decide', { objection: closed, gates: [gate(false, overridable), gate(true)] });
    expect(canOpen(decide(true))).toBe(true);
    expect(canOpen(decide(false))).toBe(false);
  });

  test('stay closed for a writer who may not approve the own text', () => {
    expect(canOpen(offer('approve', { objection: { ...closed, code: 'self-review' } }))).toBe(false);
  });

  test('open a return without comments, whose dialog says what is missing', () => {
    expect(canOpen(offer('return', { objection: closed, gates: [gate(false)] }))).toBe(true);
  });
});

describe('a turn', () => {
  const filing = { command: 'filePreliminary', label: words('', '') };
  const filed = (document: string) => ({
    offers: [{ command: 'filePreliminary' as const, preset: { document } }] as never,
  });
  const nothing = { offers: [] };

  test('is whoever’s main deed it is, also while that is closed', () => {
    const approve = offer('approve', { objection: closed });
    expect(hasTurn({ id: 'd1', offers: [approve], filing: null }, nothing)).toBe(true);
    expect(hasTurn({ id: 'd1', offers: [offer('return')], filing: null }, nothing)).toBe(false);
  });

  test('is also the filing of this very report, which the incident offers', () => {
    const decided = { id: 'd1', offers: [], filing };
    expect(hasTurn(decided, filed('d1'))).toBe(true);
    expect(hasTurn(decided, filed('another'))).toBe(false);
  });
});

describe('what a writer mends first', () => {
  const nothing = { phase: 'draft', stale: [], threads: [], missing: [] } as const;
  const stale = [{}] as never; // only counted
  const threads = [{ state: 'resolved' }, { state: 'open' }] as never; // only their states are read

  test('is an old fact, then a comment, then an empty field', () => {
    expect(mendingOf({ ...nothing, stale, threads, missing: ['a'] })).toEqual({ what: 'stale', count: 1 });
    expect(mendingOf({ ...nothing, threads, missing: ['a'] })).toEqual({ what: 'open', count: 1 });
    expect(mendingOf({ ...nothing, missing: ['a', 'b'] })).toEqual({ what: 'missing', count: 2 });
    expect(mendingOf(nothing)).toBeNull();
  });

  test('is an old fact alone while others hold the text', () => {
    expect(mendingOf({ ...nothing, phase: 'inReview', threads, missing: ['a'] })).toBeNull();
    expect(mendingOf({ ...nothing, phase: 'inReview', stale })).toEqual({ what: 'stale', count: 1 });
  });
});
