import { describe, expect, test } from 'vitest';
import { factKeys } from '../../shared/facts/catalogue.ts';
import { type FactValue, factValues } from '../../shared/facts/schema.ts';
import { formOf } from '../../web/facts/form-of.ts';
import { readValue } from '../../web/facts/read-value.ts';
import type { ContractForm, ValueForm } from '../../web/facts/value-form.ts';
import { filled, type Schema } from '../kit/fields.ts';
import { noticed } from '../kit/story.ts';

const counts = (over: object): ValueForm => ({
  kind: 'counts',
  counts: { gross: '', deduplicated: '', maximum: '', minimum: '', ...over },
});
const contract = (over: Partial<ContractForm> = {}): ContractForm => ({
  ...{ key: '1', partner: 'A社', period: '24', unit: 'hours' },
  ...over,
});
const blank = contract({ partner: '', period: '', unit: '' });
const contracts = (...rows: ContractForm[]): ValueForm => ({
  kind: 'contracts',
  none: false,
  contracts: rows,
});
const wrongParts = (form: ValueForm) => {
  const reading = readValue(form);
  return reading && 'wrong' in reading ? reading.wrong.map(({ part }) => part) : [];
};
const group = (over: object) => ({ key: '1', name: '', people: '', identifiable: true, items: [], ...over });

describe('a fact while it is being written', () => {
  test.each([
    ['a text', { kind: 'text', text: ' ' }],
    ['a choice', { kind: 'choice', choice: '' }],
    ['a row of ticks', { kind: 'ticks', ticked: [] }],
    ['numbers', counts({})],
    ['groups', { kind: 'groups', groups: [group({})] }],
    ['contracts', contracts(blank, blank)],
    ['an encryption', { kind: 'encryption', method: '', key: 'unknown', evidence: '' }],
  ] as [string, ValueForm][])('has no value as long as %s is empty', (_, form) => {
    expect(readValue(form)).toBeNull();
  });
  test('keeps an empty part as not known, never as 0', () => {
    expect(readValue(counts({ deduplicated: '５，６００人' }))).toEqual({
      value: { gross: null, deduplicated: 5600, maximum: null, minimum: null },
    });
    expect(readValue(counts({ gross: '0' }))).toMatchObject({ value: { gross: 0, deduplicated: null } });
  });
  test('says what is wrong, and in which part', () => {
    expect(wrongParts(counts({ gross: '約100', maximum: '?' }))).toEqual(['gross', 'maximum']);
    expect(wrongParts({ kind: 'groups', groups: [group({ people: '10' })] })).toEqual(['0/name']);
    expect(wrongParts({ kind: 'encryption', method: '', key: 'safe', evidence: '' })).toEqual(['method']);
  });
  test('comes back as it was when its form is read unchanged', () => {
    const value = { gross: 6000, deduplicated: 5600, maximum: null, minimum: null };
    expect(readValue(formOf('principalCount', value))).toEqual({ value });
    expect(readValue(formOf('awareAt', '2026-10-30T17:14:00.000Z'))).toEqual({
      value: '2026-10-30T17:14:00.000Z',
    });
  });
  // The smallest entrustment of the schema is an owner that told an entruster, which no form says.
  test.each(factKeys.filter((key) => key !== 'entrustment'))('comes back as it was: %s', (key) => {
    const value = filled(factValues[key] as Schema, noticed) as FactValue<typeof key>; // made from its schema
    expect(readValue(formOf(key, value))).toEqual({ value });
  });
});

describe('contracts while they are being written', () => {
  test('are read with numbers as people type them', () => {
    expect(readValue(contracts(contract({ partner: ' A社 ', period: '２４' })))).toEqual({
      value: [{ partner: 'A社', period: 24, unit: 'hours' }],
    });
  });
  test('may be known not to exist, whatever stands in the rows', () => {
    expect(readValue({ kind: 'contracts', none: true, contracts: [contract({ period: 'x' })] })).toEqual({
      value: [],
    });
  });
  test('say of every row all that is missing in it', () => {
    expect(
      wrongParts(contracts(contract(), contract({ partner: ' ', period: '', unit: '' }), contract())),
    ).toEqual(['1/partner', '1/period', '1/unit']);
  });
  test('have a period of 1 to 999', () => {
    for (const period of ['0', '1000', '-3', '1.5', '24時間'])
      expect(wrongParts(contracts(contract({ period })))).toEqual(['0/period']);
    for (const period of ['1', '999']) expect(wrongParts(contracts(contract({ period })))).toEqual([]);
  });
  test('do not count the empty rows at the end', () => {
    expect(wrongParts(contracts(contract(), blank))).toEqual([]);
  });
  test('come back from the ledger as they were', () => {
    const value: FactValue<'contracts'> = [
      { partner: 'A社', period: 24, unit: 'hours' },
      { partner: 'B社', period: 3, unit: 'businessDays' },
    ];
    for (const one of [value, []]) expect(readValue(formOf('contracts', one))).toEqual({ value: one });
  });
});
