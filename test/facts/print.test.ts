import { describe, expect, test } from 'vitest';
import { type FactKey, factKeys } from '../../shared/facts/catalogue.ts';
import { printFact } from '../../shared/facts/print.ts';
import { type FactValue, factValues } from '../../shared/facts/schema.ts';
import { filled, type Schema } from '../kit/fields.ts';
import { noticed } from '../kit/story.ts';

const print = <K extends FactKey>(key: K, value: FactValue<K> | null) => printFact(key, value);
const nobody = { gross: null, deduplicated: null, maximum: null, minimum: null };

describe.each(factKeys)('%s', (key) => {
  test('is printed in both languages', () => {
    const value = filled(factValues[key] as Schema, noticed) as FactValue<typeof key>; // made from its schema
    const { ja, en } = printFact(key, value);
    expect(ja.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(`${ja}${en}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('is never an empty place or a 0 while it is unknown', () => {
    expect(printFact(key, null)).toEqual({ ja: 'まだ分からない', en: 'Not known yet' });
  });
});

describe.each(
  factKeys.filter((key) => 'enum' in factValues[key]).map((key) => [key, factValues[key] as Schema] as const),
)('every choice of %s', (key, schema) => {
  test('has words of its own', () => {
    const choices = schema.enum as FactValue<typeof key>[]; // the values of that very schema
    const printed = choices.map((value) => printFact(key, value));
    expect(new Set(printed.map(({ ja }) => ja)).size).toBe(choices.length);
    expect(new Set(printed.map(({ en }) => en)).size).toBe(choices.length);
  });
});

describe('a fact as people read it', () => {
  test('is a moment of Japan, whatever the machine', () => {
    expect(print('awareAt', noticed)).toEqual({
      ja: '2026/10/31（土）02:14 JST',
      en: 'Sat 2026-10-31 02:14 JST',
    });
  });

  test('says which number a number of people is', () => {
    expect(print('principalCount', { ...nobody, deduplicated: 5600 }).ja).toBe('5,600人');
    expect(print('principalCount', { ...nobody, maximum: 5600, gross: 6100 }).ja).toBe(
      '最大5,600人・延べ6,100人',
    );
    expect(print('principalCount', { ...nobody, minimum: 1001 }).en).toBe('at least 1,001 people');
    expect(print('principalCount', nobody).ja).toBe('まだ分からない');
    expect(print('cardNumbers', 0).ja).toBe('0人');
  });

  test('names a group whose number is missing', () => {
    const group = { name: '顧客', people: null, identifiable: true, items: [] };
    expect(print('principalGroups', [group]).ja).toBe('顧客 人数はまだ分からない');
  });
});
