import { describe, expect, test } from 'vitest';
import { readValue } from '../../web/facts/read-value.ts';
import { formOf, type ValueForm } from '../../web/facts/value-form.ts';

const counts = (over: object): ValueForm => ({
  kind: 'counts',
  counts: { gross: '', deduplicated: '', maximum: '', minimum: '', ...over },
});
const group = (over: object) => ({ key: '1', name: '', people: '', identifiable: true, items: [], ...over });

describe('a fact while it is being written', () => {
  test.each([
    ['a text', { kind: 'text', text: ' ' }],
    ['a choice', { kind: 'choice', choice: '' }],
    ['kinds', { kind: 'kinds', kinds: [] }],
    ['numbers', counts({})],
    ['groups', { kind: 'groups', groups: [group({})] }],
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
  test('says what is wrong in a part', () => {
    expect(readValue(counts({ gross: '約100' }))).toHaveProperty('wrong');
    expect(readValue({ kind: 'groups', groups: [group({ people: '10' })] })).toHaveProperty('wrong');
    expect(
      readValue({ kind: 'encryption', method: '', key: 'safe', evidence: '' } as ValueForm),
    ).toHaveProperty('wrong');
  });
  test('comes back as it was when its form is read unchanged', () => {
    const value = { gross: 6000, deduplicated: 5600, maximum: null, minimum: null };
    expect(readValue(formOf('principalCount', value))).toEqual({ value });
    expect(readValue(formOf('awareAt', '2026-10-30T17:14:00.000Z'))).toEqual({
      value: '2026-10-30T17:14:00.000Z',
    });
  });
});
