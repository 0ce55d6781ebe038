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

  test('is a moment as well where somebody outside told of it', () => {
    expect(print('toldAt', noticed).ja).toBe('2026/10/31（土）02:14 JST');
  });

  test('keeps kinds and sectors apart whose own words hold a ・ or a comma', () => {
    expect(print('sectors', ['card', 'pMark'])).toEqual({
      ja: 'クレジットカードの加盟店・決済代行／プライバシーマークの付与を受けている',
      en: 'Card merchant or payment service provider; Holds a privacy mark',
    });
    expect(print('kinds', ['ransom', 'intrusion']).ja).toBe(
      'ファイルが開けない・身代金の要求／身に覚えのないログイン・侵入',
    );
    expect(print('sectors', ['none'])).toEqual({ ja: 'どれにも当てはまらない', en: 'None of these' });
  });

  test('names the business under a minister, or the PPC', () => {
    expect(print('delegation', 'tax')).toEqual({ ja: '酒類業・税理士', en: 'Liquor trade, tax accountants' });
    expect(print('delegation', 'none').ja).toBe('どれでもない（個人情報保護委員会に報告）');
  });

  test('says within what each contract promises to tell', () => {
    const contracts: FactValue<'contracts'> = [
      { partner: 'A社', period: 1, unit: 'hours' },
      { partner: 'B社', period: 3, unit: 'businessDays' },
      { partner: 'C社', period: 30, unit: 'calendarDays' },
    ];
    expect(print('contracts', contracts)).toEqual({
      ja: 'A社 1時間以内／B社 3営業日以内／C社 30日（暦日）以内',
      en: 'A社 within 1 hour; B社 within 3 business days; C社 within 30 calendar days',
    });
    expect(print('contracts', []).ja).toBe('期限を決めた契約はない');
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
