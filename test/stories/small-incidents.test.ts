import { describe, expect, test } from 'vitest';
import { standingOf } from '../../shared/incidents/standing.ts';
import * as moves from '../kit/moves.ts';
import {
  begun,
  expectReplayed,
  fact,
  from,
  kobayashi,
  type Move,
  memoryOf,
  mori,
  phaseOf,
  play,
  type Story,
  sato,
  typesOf,
} from '../kit/story.ts';

const verdictOf = ({ incident, now }: Story) => standingOf(incident, now).assessment.verdict;
const noMyNumber = { included: 'no', wrongful: 'unknown', openToPublic: 'unknown', people: null };
const reportsOf = ({ incident, now }: Story) =>
  standingOf(incident, now).deadlines.filter(({ rule }) => rule.startsWith('ppc-'));
const nobody = { gross: null, deduplicated: null, maximum: null, minimum: null };

describe('a mail sent to the wrong person', () => {
  const answers: Move[] = [
    [sato, fact('specialCare', 'no')],
    [sato, fact('financialHarm', 'no')],
    [sato, fact('myNumber', noMyNumber, { reason: '請求書に番号はない' })],
    [sato, fact('principalCount', { ...nobody, deduplicated: 1 })],
    [sato, fact('breach', 'confirmed', { reason: '宛先の人から連絡' })],
  ];
  const slip = begun({ kinds: ['misdelivery'], title: '請求書1通の誤送信' });
  const decided = play(slip, [
    moves.accepted,
    ...answers,
    [mori, { type: 'confirmNotRequired', grounds: '1人、要配慮なし、不正の目的なし' }],
  ]);

  test('is open while questions are, and its clocks run meanwhile', () => {
    expect(verdictOf(slip)).toBe('review');
    expect(reportsOf(slip)).toHaveLength(2);
  });

  test('is not reportable once they are answered, and counsel says so without any reason left', () => {
    const answered = play(slip, answers);
    expect(verdictOf(answered)).toBe('notReportable');
    expect(reportsOf(answered)).toEqual([]);
    from(answered)
      .when(mori, { type: 'confirmNotRequired', grounds: '1人' })
      .becomes({ reporting: 'notRequired' });
  });

  test('may be reported all the same, voluntarily', () => {
    const filed = play(decided, [...moves.signedOff('voluntary'), [sato, moves.file('voluntary')]]);
    expect(memoryOf(filed).reporting.filings).toMatchObject([{ kind: 'voluntary' }]);
    expect(phaseOf(filed).reporting).toBe('notRequired');
  });

  test('becomes reportable when it turns out that the list went along', () => {
    const list = fact('principalCount', { ...nobody, maximum: 1001 }, { reason: '添付に名簿' });
    const story = from(decided).when(sato, list).becomes({ reporting: 'assessing' });
    expect(verdictOf(story)).toBe('reportable');
  });

  test('is closed without forensics, desk or money, each said on its own', () => {
    const story = play(decided, [
      [sato, { type: 'declareContained', statement: '相手が削除した', overrideReason: '機器に関わらない' }],
      [sato, { type: 'recordRestoration', statement: '復旧するものがない' }],
      [kobayashi, { type: 'declareForensicsUnneeded', reason: '原因は宛先の誤り' }],
      [mori, { type: 'declareNoticesUnneeded', grounds: '本人に電話で謝罪済み' }],
      [sato, { type: 'declareCallCentreUnneeded', reason: '本人は1人' }],
      ...moves.prevented,
      [kobayashi, { type: 'declineCover', reason: '費用がない' }],
      [sato, { type: 'agreeToClose' }],
    ]);
    expectReplayed(from(story).when(kobayashi, { type: 'closeIncident' }).becomes({ file: 'closed' }));
  });
});

describe('an alarm that was no incident', () => {
  const worked = play(begun({ kinds: ['intrusion'], title: '監視装置の警報' }), [
    moves.accepted,
    ...moves.investigating,
    [sato, { type: 'addLine', text: '警報は社内の点検によるもの' }],
  ]);
  const dismissed = play(worked, [[kobayashi, { type: 'dismissIncident', reason: '社内の点検だった' }]]);

  test('is dismissed with its reason, and every line, fact and phase is kept', () => {
    expect(phaseOf(dismissed)).toEqual({ ...phaseOf(worked), file: 'dismissed' });
    expect(dismissed.entries.slice(0, -1)).toEqual(worked.entries);
    expect(dismissed.incident.ledger).toEqual(worked.incident.ledger);
    expect(dismissed.entries.at(-1)).toMatchObject({
      type: 'file.dismissed',
      body: { reason: '社内の点検だった' },
    });
    expectReplayed(dismissed);
  });

  test('goes on where it stood when it was one after all', () => {
    const story = play(dismissed, [
      [sato, { type: 'reopenIncident', reason: '別の端末に跡' }],
      [sato, { type: 'receiveInterimFindings', summary: '侵入の跡' }],
      moves.reportable,
    ]);
    expect(phaseOf(story)).toMatchObject({
      file: 'open',
      forensics: 'interimFindings',
      reporting: 'preliminaryDue',
    });
    expect(typesOf(story).slice(-4)).toEqual([
      'file.dismissed',
      'file.reopened',
      'forensics.interimFindingsReceived',
      'reporting.confirmedReportable',
    ]);
    expectReplayed(story);
  });
});
