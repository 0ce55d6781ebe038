import { describe, expect, test } from 'vitest';
import { statementOf } from '../../web/facts/statement-of.ts';

type Draft = Parameters<typeof statementOf>[1];
const draft = (over: Partial<Draft> = {}): Draft => ({
  form: { kind: 'text', text: 'VPN装置' },
  unknown: false,
  certainty: 'estimated',
  source: '情報システム部',
  asOf: '',
  reason: '',
  base: 1,
  ...over,
});
const missing = (over: Partial<Draft>) => statementOf('route', draft(over)).missing.map(({ field }) => field);

describe('a statement of a fact', () => {
  test('carries value, certainty and source, and nothing that was left empty', () => {
    expect(statementOf('route', draft())).toEqual({
      statement: { key: 'route', value: 'VPN装置', certainty: 'estimated', source: '情報システム部' },
      missing: [],
    });
  });
  test('names everything still missing, in the order of the form', () => {
    const empty = { form: { kind: 'text', text: '' }, certainty: '', source: ' ' } as const;
    expect(missing(empty)).toEqual(['value', 'certainty', 'source']);
    expect(missing({ asOf: '2026-10-31T' })).toEqual(['asOf']);
  });
  test('is there as soon as it has a value, so that its consequences can be shown', () => {
    expect(statementOf('route', draft({ certainty: '', source: '' })).statement).toMatchObject({
      value: 'VPN装置',
    });
    expect(statementOf('route', draft({ form: { kind: 'text', text: '' } })).statement).toBeNull();
  });
  test('says まだ分からない as no value, whatever was written, and asks for no certainty', () => {
    const { statement } = statementOf('route', draft({ unknown: true, certainty: '' }));
    expect(statement).toMatchObject({ value: null, certainty: 'unknown' });
    expect(missing({ unknown: true, certainty: '' })).toEqual([]);
  });
});
