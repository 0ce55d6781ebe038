import { describe, expect, test } from 'vitest';
import type { Day, Instant } from '../../shared/kernel/days.ts';
import { isSurprisinglyEarly, obstaclesTo } from '../../web/intake/checks.ts';
import { type Draft, emptyDraft } from '../../web/intake/draft.ts';

const now = '2026-10-30T17:27:00.000Z' as Instant; // 02:27 on the 31st in Japan
const draft = (contact: Partial<Draft['contact']>, when: Partial<Draft['when']> = {}): Draft => {
  const empty = emptyDraft('key', '');
  return { ...empty, contact: { ...empty.contact, ...contact }, when: { ...empty.when, ...when } };
};
const fields = (of: Draft) => obstaclesTo(of, now).map(({ field }) => field);
const phone = '055-000-0147';

describe('an intake', () => {
  test('goes out with nothing but a way to call back', () => {
    expect(fields(draft({ phone }))).toEqual([]);
    expect(fields(draft({ mail: 'uketsuke@example.com' }))).toEqual([]);
  });
  test('is stopped without one, or with one that cannot work', () => {
    expect(fields(draft({}))).toEqual(['phone']);
    expect(fields(draft({ phone: '55-1' }))).toEqual(['phone']);
    expect(fields(draft({ phone, mail: 'uketsuke' }))).toEqual(['mail']);
  });
  test('is stopped by a moment to come, first of all', () => {
    const later = { day: '2026-10-31' as Day, time: '02:28' };
    expect(fields(draft({}, later))).toEqual(['when', 'phone']);
    expect(fields(draft({ phone }, { ...later, time: '02:27' }))).toEqual([]);
  });
  test('asks about a day more than two weeks ago until it is confirmed, and never stops for it', () => {
    const early = { day: '2026-10-16' as Day };
    expect(isSurprisinglyEarly(draft({}, { day: '2026-10-17' as Day }), now)).toBe(false);
    expect(isSurprisinglyEarly(draft({}, early), now)).toBe(true);
    expect(isSurprisinglyEarly(draft({}, { ...early, confirmed: true }), now)).toBe(false);
    expect(fields(draft({ phone }, early))).toEqual([]);
  });
});
