import { describe, expect, test } from 'vitest';
import { situated } from '../../shared/incidents/objection.ts';
import { rail } from '../../shared/incidents/rail.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import {
  accepted,
  closed,
  contained,
  notRequired,
  preliminaryFiled,
  reportable,
  signedOff,
} from '../kit/moves.ts';
import { at, begun, kobayashi, mori, play, type Story, sato } from '../kit/story.ts';

const railOf = ({ incident, now }: Story) => rail(situated(incident, standingOf(incident, now)));
const statuses = (story: Story) =>
  Object.fromEntries(railOf(story).map(({ code, status }) => [code, status]));
const filing = [accepted, reportable, ...signedOff('preliminary')];

describe('the rail', () => {
  test('has its ten stops in order, each with words in both languages', () => {
    const stops = railOf(begun());
    expect(stops.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(stops.map(({ label }) => label.ja)).toEqual([
      '受付',
      '封じ込め',
      'フォレンジック',
      '速報',
      '本人通知',
      'コールセンター',
      '確報',
      '再発防止',
      '保険金請求',
      '終結',
    ]);
    for (const { label, detail } of stops) expect(label.en && detail.ja && detail.en).toBeTruthy();
  });

  test('is all done at the end, with when each stop was reached', () => {
    const stops = railOf(play(begun(), closed));
    expect(new Set(stops.map(({ status }) => status))).toEqual(new Set(['done']));
    expect(stops.filter((stop) => stop.at === null)).toEqual([]);
  });

  test('says at a stop who went on without its conditions, and why', () => {
    const withoutConsent = play(begun(), [
      [kobayashi, { type: 'arrangeForensics', note: '侵入の経路' }],
      [sato, { type: 'engageForensics', vendor: 'ネクサス鑑識', overrideReason: '夜間で連絡がつかない' }],
    ]);
    const overrides = railOf(withoutConsent).filter(({ override }) => override !== null);
    expect(overrides.map(({ code, override }) => [code, override])).toEqual([
      ['forensics', { name: '佐藤 美咲', reason: '夜間で連絡がつかない' }],
    ]);
  });

  test('shows what is stopped by its conditions', () => {
    expect(statuses(play(begun(), [accepted, reportable]))).toMatchObject({
      intake: 'done',
      preliminary_report: 'blocked',
      final_report: 'waiting',
    });
    expect(statuses(play(begun(), filing)).preliminary_report).toBe('ready');
    expect(statuses(play(begun(), contained)).containment).toBe('done');
  });

  test('is urgent on the limit day and overdue after it', () => {
    const on = (time: string, day = '2026-11-04') => statuses(play(begun(), [...filing, at(day, time)]));
    expect(on('23:59', '2026-11-03').preliminary_report).toBe('ready');
    expect(on('00:00').preliminary_report).toBe('due_soon');
    expect(on('23:59').preliminary_report).toBe('due_soon');
    expect(on('00:00', '2026-11-05').preliminary_report).toBe('overdue');
  });

  test('counts the final report to its own day', () => {
    const after = (day: string) =>
      statuses(play(begun(), [...preliminaryFiled, at(day, '12:00')])).final_report;
    expect(after('2027-01-04')).toBe('in_progress');
    expect(after('2027-01-05')).toBe('overdue');
  });

  test('leaves out what was declared unneeded', () => {
    const story = play(begun(), [
      notRequired,
      [mori, { type: 'declareNoticesUnneeded', grounds: '本人がいない' }],
    ]);
    expect(statuses(story)).toMatchObject({
      preliminary_report: 'not_applicable',
      final_report: 'not_applicable',
      principal_notice: 'not_applicable',
    });
  });
});
