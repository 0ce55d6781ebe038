import { describe, expect, test } from 'vitest';
import { sectorChoices } from '../../shared/facts/sectors.ts';
import { ticked } from '../../web/facts/ticked.ts';

const sectors = { choices: sectorChoices, alone: 'none' };

describe('ticking sectors', () => {
  test('adds to those ticked, in the order in which they are shown', () => {
    expect(ticked(sectors, ['pMark'], 'card', true)).toEqual(['card', 'pMark']);
    expect(ticked(sectors, ['card', 'pMark'], 'card', false)).toEqual(['pMark']);
  });
  test('clears all others with 「どれにも当てはまらない」, and that with any other', () => {
    expect(ticked(sectors, ['card', 'pMark'], 'none', true)).toEqual(['none']);
    expect(ticked(sectors, ['none'], 'eu', true)).toEqual(['eu']);
  });
  test('may leave none ticked, which is no answer yet', () => {
    expect(ticked(sectors, ['none'], 'none', false)).toEqual([]);
  });
});
