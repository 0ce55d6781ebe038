import { describe, expect, test } from 'vitest';
import type { DeadlinesComputed } from '../../shared/incidents/kept-result.ts';
import { pastResults } from '../../shared/incidents/results.ts';
import { begun, fact, given, kobayashi, noticed, play, type Story, sato } from '../kit/story.ts';

const resultsIn = ({ entries }: Story) =>
  entries
    .filter(({ type }) => type === 'deadlines.computed')
    .map(({ body }) => body as Omit<DeadlinesComputed, 'type'>);
const finalIn = ({ result }: Pick<DeadlinesComputed, 'result'>) =>
  result.deadlines.find(({ rule }) => rule === 'ppc-final');

describe('a computed result', () => {
  test('is kept from the first line on, with inputs, rule set, calendar, raw day and skipped days', () => {
    const [first, ...more] = resultsIn(begun());
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      cause: 'opened',
      inputs: { awareAt: noticed, wrongfulPurpose: 'yes' },
      result: {
        verdict: 'reportable',
        dayOne: '2026-10-31',
        ruleSet: 'APPI-2026-10',
        calendar: '2026.1/2027',
        ruledBy: null,
      },
    });
    expect(first && finalIn(first)).toEqual({
      rule: 'ppc-final',
      kind: 'statutory',
      guidance: null,
      due: '2027-01-04',
      dueAt: null,
      rawDue: '2026-12-29',
      days: 60,
      skipped: ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'],
    });
  });
  test('is added, never replaced, when a fact moves a deadline, and names the fact', () => {
    const story = given()
      .when(sato, fact('wrongfulPurpose', 'no', { reason: '誤検知だった' }))
      .becomes();
    const [first, second, ...more] = resultsIn(story);
    expect(more).toEqual([]);
    expect([second?.cause, second?.facts]).toEqual(['fact', ['F-020 v2']]);
    expect(first && finalIn(first)?.due).toBe('2027-01-04');
    expect(second && finalIn(second)).toMatchObject({ days: 30, due: '2026-11-30' });
  });
  test('is not written again when nothing came out otherwise', () => {
    const story = play(begun(), [
      [sato, fact('route', 'VPN装置')],
      [sato, fact('misuse', 'なし')],
      [kobayashi, { type: 'acceptIncident' }],
    ]);
    expect(resultsIn(story)).toHaveLength(1);
  });
  test('holds what sectors and contracts start', () => {
    const story = given([sato, fact('sectors', ['eu', 'pMark'])])
      .when(sato, fact('contracts', [{ partner: 'デモ商事', period: 24, unit: 'hours' }]))
      .becomes();
    const last = resultsIn(story).at(-1);
    expect(last?.result.deadlines.map(({ rule }) => rule)).toEqual([
      'ppc-preliminary',
      'ppc-final',
      'principal-notice',
      'insurer-notice',
      'gdpr-authority',
      'gdpr-subjects',
      'p-mark-preliminary',
      'p-mark-final',
      'contract:デモ商事',
    ]);
    expect(last?.result.deadlines.at(-1)?.dueAt).toBe('2026-10-31T17:14:00.000Z');
  });
  test('keeps a later awareness from postponing: the earlier of both grounded times is day 1', () => {
    const earlier = given().when(sato, fact('toldAt', '2026-10-30T03:00:00.000Z')).becomes();
    expect(resultsIn(earlier).at(-1)?.result.dayOne).toBe('2026-10-30');
    const later = given().when(sato, fact('toldAt', '2026-10-30T17:20:00.000Z')).becomes();
    expect(resultsIn(later)).toHaveLength(1);
  });
  test('needs a reason and an author where awareness is corrected', () => {
    given().when(sato, fact('awareAt', '2026-10-30T17:20:00.000Z')).isRefused('invalid', ['reason']);
  });
});

describe('past results', () => {
  const story = given()
    .when(sato, fact('wrongfulPurpose', 'no', { reason: '誤検知だった' }))
    .becomes();
  const past = pastResults(story.entries.filter(({ type }) => type === 'deadlines.computed'));

  test('come newest first, each under the line that keeps it', () => {
    expect(past.map(({ cause }) => cause)).toEqual(['fact', 'opened']);
    expect(past.map(({ seq }) => story.entries.find((line) => line.seq === seq)?.type)).toEqual([
      'deadlines.computed',
      'deadlines.computed',
    ]);
  });
  test('name who caused them, and keep the inputs and the hash to the chronology', () => {
    expect(past[0]?.by).toMatchObject({ kind: 'person', name: '佐藤 美咲' });
    expect(Object.keys(past[0] ?? {}).sort()).toEqual(['at', 'by', 'cause', 'facts', 'result', 'seq']);
  });
});
