import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/deadlines/assess.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import { ruleSetOf, ruleSetOn, ruleSets } from '../../shared/deadlines/rule-sets.ts';
import { at, day, harmless } from './kit.ts';

describe('a rule set', () => {
  test('is chosen by day 1, the newest in force while day 1 is unknown', () => {
    expect(ruleSetOn(day('2024-03-31'))?.id).toBe('APPI-2022-04');
    expect(ruleSetOn(day('2040-01-01'))?.id).toBe('APPI-2026-10');
    expect(ruleSetOn(null)?.id).toBe('APPI-2026-10');
    expect(ruleSetOn(day('2022-03-31'))).toBeNull();
  });
  test('of the 2026 amendment waits with its one switch for a day in force', () => {
    const { validFrom, noticeReplaceableInLowRisk } = ruleSetOf('APPI-R8');
    expect([validFrom, noticeReplaceableInLowRisk]).toEqual([null, true]);
    expect(ruleSets.filter((set) => set.noticeReplaceableInLowRisk)).toHaveLength(1);
  });
  test('follows the one before without a gap', () => {
    const days = ruleSets.flatMap(({ validFrom }) => validFrom ?? []);
    expect(days).toEqual(days.toSorted());
    expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length);
  });
  test('decides whether data still being acquired are reached', () => {
    const skimmed = (awareAt: string) =>
      assess({ ...harmless, awareAt: at(awareAt), scope: 'beingAcquired', wrongfulPurpose: 'yes' });
    expect(skimmed('2024-03-31T23:59+09:00')).toMatchObject({
      verdict: 'notReportable',
      ruleSet: 'APPI-2022-04',
    });
    expect(skimmed('2024-04-01T00:00+09:00')).toMatchObject({
      verdict: 'reportable',
      ruleSet: 'APPI-2024-04',
    });
  });
});

describe('the addressee', () => {
  const addresseeIn = (more: Partial<typeof harmless>) => {
    const situation = { ...harmless, specialCare: 'yes' as const, ...more };
    return deadlinesFor(situation, assess(situation)).find(({ rule }) => rule === 'ppc-preliminary')
      ?.addressee;
  };
  test('is the PPC for ordinary businesses', () => {
    expect(addresseeIn({})).toMatchObject({ words: { ja: '個人情報保護委員会' }, toConfirm: false });
    expect(addresseeIn({ delegation: 'none', sectors: ['finance'] })?.toConfirm).toBe(false);
  });
  test('of a delegated business is its minister, always to be confirmed', () => {
    expect(addresseeIn({ delegation: 'transport' })).toMatchObject({
      words: { ja: expect.stringMatching(/^国土交通省.*確認してください/) },
      toConfirm: true,
    });
    expect(addresseeIn({ sectors: ['finance'] })?.words.ja).toMatch(/^金融庁/);
    expect(addresseeIn({ sectors: ['telecom'] })?.words.ja).toMatch(/^総務省/);
  });
  test('of My Number is the PPC, whatever the business', () => {
    const situation = {
      ...harmless,
      sectors: ['finance' as const],
      myNumber: {
        included: 'yes' as const,
        wrongful: 'yes' as const,
        openToPublic: 'no' as const,
        people: 1,
      },
    };
    const found = deadlinesFor(situation, assess(situation)).find(({ rule }) => rule === 'my-number-final');
    expect(found?.addressee).toMatchObject({ words: { ja: '個人情報保護委員会' }, toConfirm: false });
  });
});
