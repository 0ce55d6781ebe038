import { describe, expect, test } from 'vitest';
import { factViews } from '../../shared/incidents/present.ts';
import { countsOf, inGroups, matching, neverAsked } from '../../web/facts/find-facts.ts';
import { begun, fact, noticed, play, sato } from '../kit/story.ts';

const { ledger } = play(begun(), [
  [sato, fact('toldAt', noticed)],
  [sato, fact('contracts', [])],
]).incident;
const facts = factViews(ledger);

describe('the list of facts', () => {
  test('shows a notice from outside beside the time of awareness', () => {
    const [first] = inGroups(facts);
    expect(first?.facts.map(({ key }) => key)).toEqual(['awareAt', 'toldAt']);
  });
  test('has what is known of the company itself as its last group', () => {
    const last = inGroups(facts).at(-1);
    expect(last?.group).toBe('company');
    expect(last?.facts.map(({ key }) => key)).toEqual(['contracts']);
  });
  test('can be narrowed to what a document still says in an older way, and to what nobody knows', () => {
    const stale = new Set(['toldAt'] as const);
    expect(matching(facts, stale, 'stale', '').map(({ key }) => key)).toEqual(['toldAt']);
    expect(countsOf(facts, stale)).toMatchObject({ stale: 1 });
    expect(matching(facts, new Set(), 'stale', '')).toEqual([]);
    expect(matching(facts, stale, 'unknown', '').map(({ key }) => key)).not.toContain('toldAt');
  });
  test('asks first what can move a deadline', () => {
    const asked = neverAsked(facts);
    const moving = asked.filter(({ movesDeadlines }) => movesDeadlines);
    expect(moving.map(({ key }) => key)).toContain('sectors');
    expect(asked.slice(0, moving.length)).toEqual(moving);
  });
});
