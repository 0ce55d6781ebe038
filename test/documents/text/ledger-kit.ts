import type { FactKey } from '../../../shared/facts/catalogue.ts';
import type { FactVersion, Ledger } from '../../../shared/facts/ledger.ts';
import type { FactValue } from '../../../shared/facts/schema.ts';
import { type Day, type Instant, isDay, isInstant } from '../../../shared/kernel/days.ts';

/** The values of a ledger, oldest first where there are several versions; null for まだ分からない. */
type Values = { [K in FactKey]?: readonly (FactValue<K> | null)[] };

const noon = at('2026-11-03T03:00:00.000Z');

/** Takes values; returns a ledger that holds them, told by one person at one moment. */
export function ledgerOf(values: Values): Ledger {
  const versions = Object.entries(values).map(([key, all]) => [
    key,
    all.map((value, index) => ({
      key: key as FactKey, // the keys of `values`
      version: index + 1,
      value,
      certainty: value === null ? 'unknown' : 'provisional',
      source: '中間報告',
      asOf: noon,
      reason: null,
      by: { kind: 'person', id: 'sato', name: '佐藤 美咲', party: 'insured' },
      recordedAt: noon,
      seq: index + 1,
    })) satisfies FactVersion[],
  ]);
  return Object.fromEntries(versions);
}

export const heads = (deduplicated: number | null, more: Partial<FactValue<'principalCount'>> = {}) => ({
  gross: null,
  maximum: null,
  minimum: null,
  deduplicated,
  ...more,
});

export function on(text: string): Day {
  if (!isDay(text)) throw new Error(`${text} is no day`);
  return text;
}

export function at(text: string): Instant {
  if (!isInstant(text)) throw new Error(`${text} is no moment`);
  return text;
}
