import { describe, expect, test } from 'vitest';
import { assess } from '../../shared/deadlines/assess.ts';
import { unknownSituation } from '../../shared/deadlines/situation.ts';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import type { Certainty, FactKey } from '../../shared/facts/catalogue.ts';
import { type FactVersion, type Ledger, withVersion } from '../../shared/facts/ledger.ts';
import type { FactValue } from '../../shared/facts/schema.ts';
import { at, reportsOf } from './kit.ts';

type Told = {
  [K in FactKey]: [key: K, value: FactValue<K> | null, asOf?: string, certainty?: Certainty];
}[FactKey];

/** A ledger as it grows, one statement after the other. */
const ledger = (...told: Told[]): Ledger =>
  told.reduce<Ledger>(
    (facts, [key, value, asOf = '2026-09-01T10:00+09:00', certainty = 'provisional'], i) => {
      const version: FactVersion = {
        key,
        version: (facts[key]?.length ?? 0) + 1,
        value,
        certainty: value === null ? 'unknown' : certainty,
        source: '聞き取り',
        asOf: at(asOf),
        reason: null,
        by: { kind: 'clock' },
        recordedAt: at(asOf),
        seq: i + 1,
      };
      return withVersion(facts, version);
    },
    {},
  );

const people = (maximum: number | null, others: Partial<FactValue<'principalCount'>> = {}) => ({
  maximum,
  deduplicated: null,
  gross: null,
  minimum: null,
  ...others,
});
const friday = '2026-09-11T10:00+09:00';

describe('the situation of a ledger', () => {
  test('is unknown where nothing was said', () => {
    expect(situationOf({})).toEqual(unknownSituation);
  });
  test('takes the newest statement', () => {
    const facts = ledger(
      ['breach', 'confirmed'],
      ['breach', 'none'],
      ['specialCare', 'yes'],
      ['specialCare', null],
    );
    expect(situationOf(facts)).toMatchObject({ breach: 'none', specialCare: 'unknown' });
  });
  test('sees likely property damage in any card number', () => {
    expect(situationOf(ledger(['financialHarm', 'no'], ['cardNumbers', 1])).financialHarm).toBe('yes');
    expect(situationOf(ledger(['cardNumbers', 0])).financialHarm).toBe('unknown');
  });
  test('knows an entrustee that told its entruster', () => {
    const facts = ledger(['entrustment', { role: 'entrustee', notifiedOn: null }]);
    expect(situationOf(facts)).toMatchObject({ role: 'entrustee', entrusterNotifiedOn: null });
  });
  test('sees a reversed answer on wrongful purpose, but not a first or an open one', () => {
    const reversed = (...told: Told[]) => situationOf(ledger(...told)).wrongfulPurposeReversed;
    expect(reversed(['wrongfulPurpose', 'no'], ['wrongfulPurpose', 'yes'])).toBe(true);
    expect(reversed(['wrongfulPurpose', null], ['wrongfulPurpose', 'yes'])).toBe(false);
    expect(reversed(['wrongfulPurpose', 'yes'], ['wrongfulPurpose', null])).toBe(false);
  });
});

describe('encryption in a ledger', () => {
  type Encryption = FactValue<'encryption'>;
  const read = (value: Encryption, certainty: Certainty = 'confirmed') =>
    situationOf(ledger(['encryption', value, friday, certainty])).encryption;
  const strong = (key: Encryption['key'], evidence: string | null): Encryption => ({
    method: 'strong',
    key,
    evidence,
  });

  test('is safe only on evidence', () => {
    expect(read(strong('safe', '鍵管理の記録 3頁'))).toBe('strongKeySafe');
    expect(read(strong('safe', null))).toBe('strongKeyUnknown');
    expect(read(strong('safe', ' '))).toBe('strongKeyUnknown');
  });
  test('is not safe on an estimate', () => {
    expect(read(strong('safe', '鍵管理の記録 3頁'), 'estimated')).toBe('strongKeyUnknown');
  });
  test('is none when weak, and leaked when the key leaked', () => {
    expect(read({ method: 'weak', key: 'safe', evidence: '記録' })).toBe('none');
    expect(read(strong('leaked', null))).toBe('strongKeyLeaked');
  });
});

describe('the number of people in a ledger', () => {
  const maximum = (...told: Told[]) => situationOf(ledger(...told)).people.maximum;

  test('is the maximum, else the heads, else the records', () => {
    expect(maximum(['principalCount', people(1200, { deduplicated: 900, gross: 1500 })])).toBe(1200);
    expect(maximum(['principalCount', people(null, { deduplicated: 900, gross: 1500 })])).toBe(900);
    expect(maximum(['principalCount', people(null, { gross: 1500 })])).toBe(1500);
  });
  test('stays unknown when unknown, and is not read from a few card numbers', () => {
    expect(maximum(['principalCount', people(null)], ['cardNumbers', 1000])).toBeNull();
  });
  test('is proven over 1,000 by a lower bound, and not bounded by a small one', () => {
    expect(maximum(['principalCount', people(null, { minimum: 1001 })])).toBe(1001);
    expect(maximum(['principalCount', people(null, { minimum: 101 })])).toBeNull();
    expect(maximum(['principalCount', people(5000, { minimum: 1001 })])).toBe(5000);
  });
  test('is proven over 1,000 by card numbers', () => {
    expect(maximum(['cardNumbers', 1001])).toBe(1001);
    expect(maximum(['principalCount', people(800)], ['cardNumbers', 1001])).toBe(1001);
  });
});

describe('since when a number exceeds 1,000', () => {
  const since = (...told: Told[]) => situationOf(ledger(...told)).people.overThousandSince;

  test('is the count that passed it', () => {
    expect(since(['principalCount', people(800)], ['principalCount', people(1001), friday])).toBe(at(friday));
  });
  test('is the first count of the last time it passed', () => {
    const monday = '2026-09-14T10:00+09:00';
    expect(
      since(
        ['principalCount', people(800)],
        ['principalCount', people(1001), friday],
        ['principalCount', people(2000), monday],
      ),
    ).toBe(at(friday));
    expect(
      since(
        ['principalCount', people(1500)],
        ['principalCount', people(800), friday],
        ['principalCount', people(1001), monday],
      ),
    ).toBe(at(monday));
  });
  test('postpones nothing when no smaller number was known before', () => {
    expect(since(['principalCount', people(1001), friday])).toBeNull();
    expect(since(['principalCount', people(null)], ['principalCount', people(1001), friday])).toBeNull();
  });
});

describe('a number that passes 1,000 ten days after awareness', () => {
  const facts = (...others: Told[]) =>
    situationOf(
      ledger(
        ['awareAt', at('2026-09-01T10:00+09:00')],
        ['breach', 'confirmed'],
        ['principalCount', people(800)],
        ['principalCount', people(1001), friday],
        ...others,
      ),
    );

  test('starts the clocks that day when nothing else made it reportable (T57)', () => {
    const situation = facts(['specialCare', 'no'], ['financialHarm', 'no'], ['wrongfulPurpose', 'no']);
    const assessment = assess(situation);
    expect(assessment).toMatchObject({ verdict: 'reportable', categories: ['R7-4'], dayOne: '2026-09-11' });
    expect(reportsOf(situation).map(({ due }) => due)).toEqual(['2026-09-15', '2026-10-13']);
  });
  test('leaves day 1 at awareness while another category is open or stands', () => {
    expect(assess(facts()).dayOne).toBe('2026-09-01');
    expect(assess(facts(['specialCare', 'yes'])).dayOne).toBe('2026-09-01');
  });
});
