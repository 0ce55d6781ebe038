import { describe, expect, test } from 'vitest';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import { type FactKey, factKeys, factKinds, factNumber } from '../../shared/facts/catalogue.ts';
import { current, known, type Ledger } from '../../shared/facts/ledger.ts';
import { people } from '../kit/moves.ts';
import { begun, fact, given, play, reported, sato } from '../kit/story.ts';

describe('the fact ledger', () => {
  test('adds a version to every change, and keeps the old ones', () => {
    const { ledger } = play(begun(), [
      [sato, people(5000)],
      [sato, people(5600)],
    ]).incident;
    expect(ledger.principalCount?.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(ledger.principalCount?.map(({ value }) => value?.deduplicated)).toEqual([undefined, 5000, 5600]);
    expect(known(ledger, 'principalCount')?.deduplicated).toBe(5600);
  });

  test('says of every version who, when, from what, as of when, and the line that recorded it', () => {
    const story = given().when(sato, fact('police', '塩浜警察署に相談')).becomes();
    expect(current(story.incident.ledger, 'police')).toEqual({
      key: 'police',
      version: 1,
      value: '塩浜警察署に相談',
      certainty: 'confirmed',
      source: '聞き取り',
      asOf: '2026-10-30T17:28:00.000Z',
      reason: null,
      by: { kind: 'person', id: sato.id, name: '佐藤 美咲', party: 'insured' },
      recordedAt: '2026-10-30T17:28:00.000Z',
      seq: 16,
    });
  });

  test('keeps as of when a count was taken', () => {
    const story = given()
      .when(sato, fact('misuse', 'なし', { asOf: reported }))
      .becomes();
    expect(current(story.incident.ledger, 'misuse')?.asOf).toBe(reported);
  });

  test('tells unknown, never asked and 0 apart', () => {
    const story = play(begun(), [
      [sato, fact('cardNumbers', 0)],
      [sato, fact('misuse')],
    ]);
    const { ledger } = story.incident;
    expect(current(ledger, 'cardNumbers')?.value).toBe(0);
    expect(current(ledger, 'misuse')).toMatchObject({ value: null, certainty: 'unknown' });
    expect(current(ledger, 'desk')).toBeUndefined();
    expect(known(ledger, 'misuse')).toBeNull();
  });

  test('lets a known fact become unknown again, as a version of its own', () => {
    const story = play(begun(), [
      [sato, fact('cardNumbers', 120)],
      [sato, fact('cardNumbers', null, { reason: '集計の誤り' })],
    ]);
    expect(story.incident.ledger.cardNumbers?.map(({ value }) => value)).toEqual([120, null]);
  });
});

describe('the catalogue of facts', () => {
  test('gives every number once', () => {
    const numbers = factKeys.map((key) => factNumber(key));
    expect(new Set(numbers).size).toBe(factKeys.length);
    expect(factNumber('principalCount')).toBe('F-012');
  });

  test('asks beside the time of awareness when somebody outside told of it', () => {
    expect(factKeys.slice(0, 3)).toEqual(['awareAt', 'toldAt', 'awareBy']);
  });

  test('asks every fact in both languages', () => {
    for (const { label, question } of Object.values(factKinds))
      expect(label.ja && label.en && question.ja.endsWith('か') && question.en.endsWith('?')).toBeTruthy();
  });

  test('knows every fact that the clocks read to move deadlines', () => {
    const read = new Set<FactKey>();
    const watched = new Proxy<Ledger>(
      {},
      {
        get: (_, key) => {
          read.add(key as FactKey); // situationOf reads nothing but facts
          return undefined;
        },
      },
    );
    situationOf(watched);
    expect(read.size).toBeGreaterThan(5);
    expect([...read].filter((key) => !factKinds[key].movesDeadlines)).toEqual([]);
  });
});
