import { describe, expect, test } from 'vitest';
import { pastResults } from '../../shared/incidents/results.ts';
import { changesOf, pastDays } from '../../web/deadlines/days-of-the-past.ts';
import { begun, fact, play, sato } from '../kit/story.ts';

const story = play(begun(), [
  [sato, fact('wrongfulPurpose', 'no', { reason: '誤検知' })],
  [sato, fact('sectors', ['pMark'])],
  [sato, fact('wrongfulPurpose', 'yes', { reason: '侵入の跡が見つかった' })],
  [sato, fact('sectors', ['none'], { reason: '付与は失効していた' })],
]);
const results = pastResults(story.entries.filter(({ type }) => type === 'deadlines.computed'));
const changes = (rule: string) =>
  pastDays(results, rule).map(({ before, came }) => [before?.due ?? null, came?.due ?? null]);

describe('the days a deadline came to before', () => {
  test('are those at which it changed, newest first, from the old day to the new one', () => {
    expect(changes('ppc-final')).toEqual([
      ['2026-11-30', '2027-01-04'],
      ['2027-01-04', '2026-11-30'],
      [null, '2027-01-04'],
    ]);
  });
  test('say what caused each, and who', () => {
    expect(
      pastDays(results, 'ppc-final').map(({ cause, facts, by }) => [
        cause,
        facts[0],
        by.kind === 'person' && by.name,
      ]),
    ).toEqual([
      ['fact', 'F-020 v3', '佐藤 美咲'],
      ['fact', 'F-020 v2', '佐藤 美咲'],
      ['opened', undefined, '佐藤 美咲'],
    ]);
  });
  test('begin where it was first owed, and end where it no longer is', () => {
    expect(changes('p-mark-final')).toEqual([
      ['2026-12-29', null],
      ['2026-11-29', '2026-12-29'],
      [null, '2026-11-29'],
    ]);
    expect(changes('gdpr-authority')).toEqual([]);
  });
  test('hold a deadline without a day from the time it was first owed', () => {
    expect(pastDays(results, 'principal-notice').map(({ came, cause }) => [came?.due, cause])).toEqual([
      [null, 'opened'],
    ]);
  });
});

describe('what a computation changed', () => {
  const told = changesOf(results).map(({ moves, isFirst }) => ({
    isFirst,
    moves: moves.map(({ rule, from, to }) => [rule, from?.due ?? null, to?.due ?? null]),
  }));
  test('is every deadline that came, went or moved since the one before', () => {
    expect(told[0]?.moves).toEqual([
      ['p-mark-preliminary', '2026-11-04', null],
      ['p-mark-final', '2026-12-29', null],
    ]);
    expect(told[1]?.moves).toContainEqual(['ppc-final', '2026-11-30', '2027-01-04']);
    expect(told[2]?.moves).toContainEqual(['p-mark-final', null, '2026-11-29']);
    expect(told[2]?.moves.some(([rule]) => rule === 'ppc-final')).toBe(false);
  });
  test('is everything where nothing was computed before', () => {
    expect(told.map(({ isFirst }) => isFirst)).toEqual([false, false, false, false, true]);
    expect(told.at(-1)?.moves).toContainEqual(['ppc-preliminary', null, '2026-11-04']);
  });
});
