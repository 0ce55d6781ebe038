import { describe, expect, test } from 'vitest';
import { lastOfficialYear as last } from '../../shared/calendar/official-years.ts';
import { assess } from '../../shared/deadlines/assess.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import { nextDue } from '../../shared/deadlines/next-due.ts';
import type { Situation } from '../../shared/deadlines/situation.ts';
import { at, harmless, reportsOf } from './kit.ts';

const clocks = (difference: Partial<Situation>) => reportsOf({ ...harmless, ...difference });
const stepsOf = (difference: Partial<Situation>, language: 'ja' | 'en') =>
  clocks(difference).map(({ steps }) => steps.map((step) => step[language]));

describe('the arithmetic of a deadline', () => {
  test('is told step by step', () => {
    expect(stepsOf({ awareAt: at('2026-11-21T09:00+09:00'), wrongfulPurpose: 'yes' }, 'ja')).toEqual([
      [
        '知った日 2026年11月21日（土）を1日目と数えます',
        '3日目は 2026年11月23日（月・祝）、5日目は 2026年11月25日（水）です',
        '「概ね3〜5日以内」は法定の期間ではなく目安のため、閉庁日でも動かしません',
      ],
      [
        '知った日 2026年11月21日（土）を1日目と数えます',
        '不正の目的のおそれがあるため、期間は60日です',
        '60日目は 2027年1月19日（火）です',
        'この日は開庁日のため、期限は動きません',
      ],
    ]);
  });
  test('names the closed day and the next open day', () => {
    expect(stepsOf({ awareAt: at('2026-11-30T09:00+09:00'), specialCare: 'yes' }, 'ja')[1]?.at(-1)).toBe(
      '12月29日（火）は閉庁日（年末年始）のため、次の開庁日 2027年1月4日（月）になります',
    );
    expect(stepsOf({ awareAt: at('2026-11-30T09:00+09:00'), specialCare: 'yes' }, 'en')[1]?.at(-1)).toBe(
      'Tue 29 Dec is a closed day (year-end closure), so the deadline moves to the next open day, Mon 4 Jan 2027',
    );
  });
  test('starts on the day the number passed 1,000 where that made it reportable', () => {
    const people = { maximum: 1001, overThousandSince: at('2026-09-11T10:00+09:00') };
    expect(stepsOf({ people }, 'ja')[1]?.[0]).toBe(
      '1,000人を超えたと分かった日 2026年9月11日（金）を1日目と数えます',
    );
  });
  test('cites the rule on closed days only where it was used', () => {
    const rulesOf = (awareAt: string, difference: Partial<Situation>) =>
      clocks({ awareAt: at(awareAt), ...difference })[1]?.basis.map(({ rule }) => rule);
    expect(rulesOf('2026-09-01T10:00+09:00', { specialCare: 'yes' })).toEqual(['D-3']);
    expect(rulesOf('2026-11-30T10:00+09:00', { specialCare: 'yes' })).toEqual(['D-3', 'D-4']);
    expect(rulesOf('2026-09-01T10:00+09:00', { specialCare: 'yes', wrongfulPurpose: 'yes' })).toEqual([
      'D-3',
      'D-3a',
    ]);
  });
  test('says when it rests on holidays not yet announced', () => {
    const [preliminary, final] = clocks({ awareAt: at(`${last}-12-10T09:00+09:00`), specialCare: 'yes' });
    expect([preliminary?.restsOnComputedYear, final?.restsOnComputedYear]).toEqual([false, true]);
    expect(final?.steps.at(-1)?.ja).toBe(
      `${last + 1}年の祝日はまだ公表されていないため、計算による暦を使っています`,
    );
    expect(
      clocks({ awareAt: at(`${last}-11-10T09:00+09:00`), specialCare: 'yes' })[1]?.restsOnComputedYear,
    ).toBe(false);
  });
});

describe('the next due day', () => {
  const deadlines = reportsOf({ ...harmless, specialCare: 'yes' });
  const situation: Situation = { ...harmless, sectors: ['eu', 'pMark'] };
  const others = deadlinesFor(situation, assess(situation));

  test('is the earliest of those still open', () => {
    expect(nextDue(deadlines)).toEqual({ rule: 'ppc-preliminary', due: '2026-09-05', dueAt: null });
    expect(nextDue(deadlines.slice(1))).toEqual({ rule: 'ppc-final', due: '2026-09-30', dueAt: null });
  });
  test('is none without deadlines', () => {
    expect(nextDue([])).toBeNull();
  });
  test('puts a moment before a day that ends later', () => {
    const [moment] = others.filter(({ rule }) => rule === 'gdpr-authority');
    const day = { ...deadlines[0], due: '2026-09-04', rule: 'card-brand-report' } as (typeof others)[number];
    expect(moment && nextDue([day, moment])?.rule).toBe('gdpr-authority');
  });
  test('counts a moment by its day in Japan, and never an own target', () => {
    expect(others.map(({ rule }) => rule)).toEqual([
      'insurer-notice',
      'gdpr-authority',
      'gdpr-subjects',
      'p-mark-final',
    ]);
    expect(nextDue(others)).toEqual({
      rule: 'gdpr-authority',
      due: '2026-09-04',
      dueAt: '2026-09-04T01:00:00.000Z',
    });
  });
});
