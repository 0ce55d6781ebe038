import { describe, expect, test } from 'vitest';
import type { FactStatement } from '../../shared/facts/commands.ts';
import { consequencesOf } from '../../web/facts/consequences.ts';
import { begun, reported } from '../kit/story.ts';

const { ledger } = begun().incident; // ransomware, noticed on 31 October
const said = (key: FactStatement['key'], value: unknown): FactStatement => ({
  key,
  value,
  certainty: value === null ? 'unknown' : 'confirmed',
  source: '聞き取り',
});
const after = (key: FactStatement['key'], value: unknown) =>
  consequencesOf(ledger, said(key, value), reported);

describe('what saving a fact would change', () => {
  test('is nothing where no rule reads it', () => {
    expect(after('route', 'VPN装置')).toEqual({ verdict: null, moves: [] });
  });
  test('is every day that is counted from it, where the day of awareness moves', () => {
    expect(after('awareAt', '2026-10-30T03:00:00.000Z').moves).toEqual([
      { rule: 'ppc-preliminary', from: '2026-11-04', to: '2026-11-03' },
      { rule: 'ppc-final', from: '2027-01-04', to: '2026-12-28' },
      { rule: 'insurer-notice', from: '2026-11-01', to: '2026-10-31' },
    ]);
  });
  test('is no day at all, where the day of awareness is not known after all', () => {
    expect(after('awareAt', null).moves.map(({ to }) => to)).toEqual([null, null, null]);
  });
  test('leaves the ledger as it was', () => {
    const before = JSON.stringify(ledger);
    after('awareAt', null);
    expect(JSON.stringify(ledger)).toBe(before);
  });
});
