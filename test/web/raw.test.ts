import { describe, expect, test } from 'vitest';
import type { Instant } from '../../shared/kernel/days.ts';
import { words } from '../../shared/kernel/words.ts';
import { bodyOf, momentParts, type Raw, rawMoment, rawOfInstant } from '../../web/kit/form/raw.ts';
import type { BodySchema, FieldSchema } from '../../web/kit/form/schema.ts';

const ui = (widget: NonNullable<FieldSchema['ui']>['widget']): FieldSchema => ({
  ui: { label: words('項目', 'Field'), ...(widget && { widget }) },
});
const schema: BodySchema = {
  properties: {
    addressee: ui('line'),
    filedAt: ui('moment'),
    people: ui('count'),
    amount: ui('yen'),
    due: ui('day'),
    servesAsFinal: ui('tick'),
    textHash: ui('hidden'),
  },
  required: ['addressee', 'filedAt', 'servesAsFinal', 'textHash'],
};
const given = (raw: Raw) => bodyOf(schema, raw, { textHash: 'abc' });
const whole = { addressee: '委員会', filedAt: '2026-11-04T17:32' };

describe('what was typed into a form', () => {
  test('becomes the values the server asks for', () => {
    const { body, errors } = given({
      ...whole,
      people: '５，６００人',
      amount: '1,200,000円',
      due: '2026-11-09',
    });
    expect(errors).toEqual([]);
    expect(body).toEqual({
      addressee: '委員会',
      filedAt: '2026-11-04T08:32:00.000Z',
      people: 5600,
      amount: 1_200_000,
      due: '2026-11-09',
      servesAsFinal: false,
      textHash: 'abc',
    });
  });
  test('leaves out what is empty, and never sends an empty text or a zero for it', () => {
    expect(Object.keys(given({ ...whole, people: ' ' }).body)).not.toContain('people');
  });
  test('names required fields that are empty, in the order of the form', () => {
    expect(given({ addressee: '  ' }).errors.map(({ field }) => field)).toEqual(['addressee', 'filedAt']);
  });
  test('refuses half a moment and half a number', () => {
    const { errors } = given({
      ...whole,
      filedAt: rawMoment('2026-11-04', ''),
      people: '約100',
      due: '2026-02-30',
    });
    expect(errors.map(({ field }) => field)).toEqual(['filedAt', 'people', 'due']);
  });
  test('keeps either half of a moment while the other is missing', () => {
    expect(momentParts(rawMoment('', '17:32'))).toEqual(['', '17:32']);
    expect(rawOfInstant('2026-11-03T15:00:00.000Z' as Instant)).toBe('2026-11-04T00:00');
  });
});
