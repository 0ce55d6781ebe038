import { describe, expect, test } from 'vitest';
import { situated } from '../../shared/incidents/objection.ts';
import { lineViews } from '../../shared/incidents/present.ts';
import { rail } from '../../shared/incidents/rail.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import * as moves from '../kit/moves.ts';
import {
  at,
  begun,
  day,
  expectReplayed,
  fact,
  kobayashi,
  type Move,
  mori,
  phaseOf,
  play,
  type Said,
  type Story,
  sato,
} from '../kit/story.ts';

const filedAt = (date: string, time: string) => (story: Story) =>
  ({ ...moves.filePreliminary()(story), filedAt: at(date, time) }) as Said; // another moment of the same filing

/** The ransomware of the pictures, from the first call to the closed file. */
const chapters: Record<string, readonly Move[]> = {
  'the first night': [
    at('2026-10-31', '02:31'),
    [kobayashi, { type: 'acceptIncident' }],
    [sato, { type: 'startIsolation', what: 'VPN装置と受注サーバー2台' }],
    [sato, fact('devicesIsolated', 'done')],
    [sato, fact('powerKept', 'yes')],
    [sato, fact('backupsIsolated', 'yes')],
    at('2026-10-31', '03:05'),
    [kobayashi, { type: 'declareContained', statement: '新しい暗号化が止まった' }],
    moves.reportable,
  ],
  forensics: [at('2026-10-31', '10:00'), ...moves.investigating],
  'what the firm found': [
    at('2026-11-02', '09:00'),
    [sato, moves.people(5000)],
    [sato, fact('cardNumbers', 120)],
    at('2026-11-03', '09:52'),
    [kobayashi, { type: 'receiveInterimFindings', summary: '本人の数は5,600人' }],
    [sato, moves.people(5600)],
  ],
  'the preliminary report': [
    at('2026-11-03', '11:00'),
    ...moves.signedOff('preliminary'),
    [sato, filedAt('2026-11-03', '11:02')],
    at('2026-11-05', '09:00'),
    [sato, { type: 'recordReceipt', filing: 1, receiptNumber: '2026-11-0731' }],
  ],
  'the notices': [
    ...moves.noticeApproved,
    [kobayashi, { type: 'setNoticeTarget', target: day('2026-11-09') }],
    ...moves.deskOpen,
    at('2026-11-09', '10:00'),
    [sato, { type: 'startNotices' }],
    [sato, { type: 'recordNotices', method: 'letter', people: 5480 }],
    [sato, { type: 'adoptSubstitute', grounds: '転居', measure: '公表と窓口', people: 120 }],
    [sato, { type: 'completeNotices' }],
  ],
  'the final report': [
    at('2026-11-24', '15:00'),
    [kobayashi, { type: 'concludeForensics', summary: '持ち出しの跡はない' }],
    [sato, { type: 'recordRestoration', statement: '受注システムを再開' }],
    at('2026-12-25', '10:00'),
    ...moves.signedOff('final'),
    [sato, moves.file('final', { filedAt: at('2026-12-25', '10:01') })],
  ],
  'the end': [
    ...moves.prevented,
    [sato, { type: 'closeCallCentre', handover: 'お客様窓口' }],
    moves.claimed,
    at('2027-02-01', '10:00'),
    [kobayashi, { type: 'settleClaim', paid: moves.yen(11_650_000), paidOn: day('2027-01-29') }],
    [sato, { type: 'agreeToClose' }],
    [kobayashi, { type: 'closeIncident' }],
  ],
};
const followed: ReadonlySet<string> = new Set([
  'deadlines.computed',
  'document.issued',
  'document.superseded',
  'document.receiptRecorded',
]);
const names = Object.keys(chapters);
const after = (name: string): Story => {
  const until = names.slice(0, names.indexOf(name) + 1);
  return play(
    begun(),
    until.flatMap((one) => chapters[one] ?? []),
  );
};
const statuses = ({ incident, now }: Story) =>
  Object.fromEntries(
    rail(situated(incident, standingOf(incident, now))).map(({ code, status }) => [code, status]),
  );

describe('the ransomware by way of the VPN', () => {
  test('is reportable from the first call, with the clocks of the picture', () => {
    const { incident, now } = begun();
    const { assessment, deadlines } = standingOf(incident, now);
    expect(assessment).toMatchObject({ verdict: 'reportable', dayOne: '2026-10-31' });
    expect(deadlines.filter(({ rule }) => rule.startsWith('ppc-'))).toMatchObject([
      { rule: 'ppc-preliminary', guidance: '2026-11-02', due: '2026-11-04' },
      { rule: 'ppc-final', days: 60, rawDue: '2026-12-29', due: '2027-01-04' },
    ]);
  });

  test('is contained, investigated and due before the first day is over', () => {
    expect(phaseOf(after('forensics'))).toMatchObject({
      intake: 'accepted',
      containment: 'contained',
      forensics: 'investigating',
      reporting: 'preliminaryDue',
      claim: 'notified',
    });
  });

  test('shows on the fourth day what the picture shows', () => {
    expect(statuses(after('what the firm found'))).toMatchObject({
      intake: 'done',
      containment: 'done',
      forensics: 'in_progress',
      preliminary_report: 'blocked',
      final_report: 'waiting',
      closed: 'waiting',
    });
  });

  test('becomes of category ii and iv too: card numbers, and more than 1,000 people', () => {
    const { incident, now } = after('what the firm found');
    expect(standingOf(incident, now).assessment.categories).toEqual(['R7-2', 'R7-3', 'R7-4']);
  });

  test('ends with every stop of the rail done', () => {
    const story = after('the end');
    expect(new Set(Object.values(statuses(story)))).toEqual(new Set(['done']));
    expect(phaseOf(story).file).toBe('closed');
  });

  test.each(names)('replays from its chronology: %s', (name) => expectReplayed(after(name)));

  test('has every deed of all three in the chronology, in order, in words', () => {
    const story = after('the end');
    // A form that is complete already has nothing to be filled: that deed leaves no line.
    let running = begun();
    const deeds = Object.values(chapters)
      .flat()
      .filter((move) => {
        const after = play(running, [move]);
        const wrote = after.entries.length > running.entries.length;
        running = after;
        return wrote;
      })
      .filter((move) => typeof move !== 'string');
    const lines = lineViews(story.entries);
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index + 1));
    // What follows by itself stands between: deadlines computed anew after a fact, a document gone out with its filing.
    const told = story.entries.slice(15).filter(({ type }) => !followed.has(type));
    expect(told.length).toBe(deeds.length);
    const byWhom = told.map(({ by }) => (by.kind === 'person' ? by.id : by.kind));
    expect(byWhom).toEqual(deeds.map(([who]) => who.id));
    expect(new Set(byWhom)).toEqual(new Set([sato.id, kobayashi.id, mori.id]));
    for (const { told } of lines) expect(told.words.ja && told.words.en).toBeTruthy();
    expect(lines.map(({ told }) => told.words.ja)).toContain('本人の数を「5,600人」と更新した');
  });

  test('never goes back in time', () => {
    const times = after('the end').entries.map(({ recordedAt }) => recordedAt);
    expect(times).toEqual(times.toSorted());
  });
});
