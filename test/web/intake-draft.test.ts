import { describe, expect, test } from 'vitest';
import type { Day } from '../../shared/kernel/days.ts';
import { answeredOf, bodyOf, type Draft, emptyDraft, halfWidth, intakeOf } from '../../web/intake/draft.ts';

const draft = (over: Partial<Draft> = {}): Draft => ({ ...emptyDraft('key', '佐藤 美咲'), ...over });
const when = (over: Partial<Draft['when']>) => ({ ...draft().when, day: '2026-10-31' as Day, ...over });

describe('what is written at intake', () => {
  test('takes a day without a time from its first minute, as a rough one', () => {
    expect(intakeOf(draft({ when: when({}) }))).toMatchObject({
      awareAt: '2026-10-30T15:00:00.000Z',
      awareRoughly: true,
    });
    expect(intakeOf(draft({ when: when({ time: '02:14' }) }))).toMatchObject({
      awareAt: '2026-10-30T17:14:00.000Z',
      awareRoughly: false,
    });
  });
  test('has no moment once nobody can say when, whatever was typed before', () => {
    expect(intakeOf(draft({ when: when({ mode: 'unknown' }) })).awareAt).toBeNull();
  });
  test('drops the answer to a question that is no longer asked', () => {
    const { intake } = draft();
    const partners = 'yes' as const;
    const answered = (kinds: typeof intake.kinds) =>
      intakeOf(draft({ intake: { ...intake, kinds, partners } }));
    expect(answered(['ransom']).partners).toBe('yes');
    expect(answered(['loss']).partners).toBe('unknown');
  });
  test('leaves out what is empty, and sends a telephone number in half-width characters', () => {
    const body = bodyOf(draft({ contact: { name: ' ', phone: '０５５ー０００−０１４７', mail: '' } }));
    expect(body.contact).toEqual({ phone: '055-000-0147' });
    expect(body).not.toHaveProperty('company');
    expect(halfWidth('（03）　1234')).toBe('(03) 1234');
  });
  test('counts an untouched question as open, and まだ分からない as an answer', () => {
    expect(Object.values(answeredOf(draft())).some(Boolean)).toBe(false);
    const answered = answeredOf(
      draft({ kindsUnknown: true, touched: ['data'], when: when({ mode: 'unknown' }) }),
    );
    expect(answered).toMatchObject({ kinds: true, when: true, data: true, headcount: false, contact: false });
  });
});
