import { describe, expect, test } from 'vitest';
import {
  checked,
  decided,
  file,
  filePreliminary,
  paper,
  preliminaryFiled,
  reportable,
  signedOff,
} from '../../kit/moves.ts';
import { paperIn, wordsIn } from '../../kit/papers.ts';
import {
  at,
  begun,
  fact,
  from,
  given,
  kobayashi,
  type Move,
  memoryOf,
  mori,
  play,
  type Said,
  sato,
  typesOf,
} from '../../kit/story.ts';

const issue = (more: object = {}): Said =>
  paper('publicFirst', {
    type: 'issue',
    issuedAt: at('2026-11-09', '10:00'),
    to: '自社ホームページ',
    channel: 'ホームページに掲載',
    reach: 1200,
    ...more,
  });
const published: Move[] = [...decided('publicFirst'), at('2026-11-09', '10:05'), [sato, issue()]];

describe('a filing of a report', () => {
  test('names the very version, and that version is frozen', () => {
    const before = play(begun(), [reportable, ...signedOff('preliminary')]);
    const { id, hash } = paperIn(before, 'ppcPreliminary');
    const story = from(before).when(sato, filePreliminary()).becomes({ reporting: 'preliminaryFiled' });
    expect(memoryOf(story).reporting.filings).toMatchObject([{ document: id, textHash: hash, text: null }]);
    expect(paperIn(story, 'ppcPreliminary')).toMatchObject({ phase: 'issued', issue: { hash, version: 2 } });
    from(story)
      .when(
        kobayashi,
        paper('ppcPreliminary', { type: 'save', fields: { 'ppc.42': { text: 'x', uses: [] } }, states: {} }),
      )
      .isRefused('not-allowed-now');
  });

  test('is refused for a text that changed after it was decided', () => {
    const before = play(begun(), [reportable, ...signedOff('preliminary')]);
    const stale = filePreliminary()(before);
    const changed = play(before, [
      [
        kobayashi,
        paper('ppcPreliminary', {
          type: 'save',
          fields: { 'ppc.42': { text: '5,601人', uses: [] } },
          states: {},
        }),
      ],
    ]);
    from(changed).when(sato, stale).isRefused('text-changed');
  });

  test('keeps lateness, receipt number and the outcome of the review apart', () => {
    const late = play(begun(), [
      reportable,
      ...signedOff('preliminary'),
      at('2026-11-06', '10:00'),
      [sato, (story) => ({ ...filePreliminary()(story), filedAt: at('2026-11-05', '09:00') }) as Said],
      [sato, { type: 'recordReceipt', filing: 1, receiptNumber: 'R-1' }],
      [
        sato,
        paper('ppcPreliminary', {
          type: 'recordOutcome',
          result: 'supplement',
          note: '原因の追加を求められた',
        }),
      ],
    ]);
    expect(paperIn(late, 'ppcPreliminary')).toMatchObject({
      issue: { due: '2026-11-04', late: true, receiptNumber: 'R-1' },
      outcome: { result: 'supplement' },
    });
    const inTime = given(reportable, ...signedOff('preliminary'))
      .when(sato, filePreliminary())
      .becomes();
    expect(paperIn(inTime, 'ppcPreliminary').issue).toMatchObject({
      due: '2026-11-04',
      late: false,
      receiptNumber: null,
    });
  });

  test('has one receipt number, wherever it is written down', () => {
    const story = play(begun(), [
      ...preliminaryFiled,
      [kobayashi, paper('ppcPreliminary', { type: 'recordReceipt', receiptNumber: 'R-9' })],
    ]);
    expect(memoryOf(story).reporting.filings[0]?.receiptNumber).toBe('R-9');
    expect(paperIn(story, 'ppcPreliminary').issue?.receiptNumber).toBe('R-9');
  });

  test('comes before any follow-up of it', () => {
    given(reportable).when(kobayashi, { type: 'begin', kind: 'ppcFollowUp' }).isRefused('not-allowed-now');
    given(reportable).when(kobayashi, { type: 'begin', kind: 'publicFollowUp' }).isRefused('not-allowed-now');
  });

  test('closes over a fact that changed after the decision: it is looked at again first', () => {
    const counted = (count: number, reason = '追加の調査'): Move => [
      kobayashi,
      fact('principalCount', { gross: null, deduplicated: count, maximum: null, minimum: null }, { reason }),
    ];
    given(counted(5000), reportable, ...signedOff('preliminary'), counted(5600))
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['fresh-preliminary']);
  });

  test('is followed by reports that start word for word from what was filed', () => {
    const story = play(begun(), [...preliminaryFiled, [kobayashi, { type: 'begin', kind: 'ppcFollowUp' }]]);
    const filed = wordsIn(story, 'ppcPreliminary').fields;
    const next = wordsIn(story, 'ppcFollowUp').fields;
    expect(next['ppc.06']).toEqual(filed['ppc.06']);
    expect(paperIn(story, 'ppcFollowUp').continues).toBe(paperIn(story, 'ppcPreliminary').id);
    const after = play(story, [
      ...(['submit', 'check', 'approve', 'decide'] as const).map((type): Move => {
        const who = { submit: kobayashi, check: sato, approve: mori, decide: sato }[type];
        return [who, paper('ppcFollowUp', { type })];
      }),
      [sato, file('followUp')],
    ]);
    expect(paperIn(after, 'ppcPreliminary').phase).toBe('superseded');
  });
});

describe('a statement', () => {
  test('goes out with channel, time and reach', () => {
    const story = play(begun(), published);
    expect(paperIn(story, 'publicFirst').issue).toMatchObject({
      channel: 'ホームページに掲載',
      reach: 1200,
      at: at('2026-11-09', '10:00'),
      late: null,
    });
  });

  test('never goes out before every step was taken', () => {
    given([kobayashi, { type: 'begin', kind: 'publicFirst' }])
      .when(sato, issue({ issuedAt: at('2026-10-31', '02:20') }))
      .isRefused('not-allowed-now');
  });

  test('goes out neither tomorrow nor by the hand of the coordinator', () => {
    given(...decided('publicFirst'))
      .when(sato, issue())
      .isRefused('invalid', ['issuedAt']);
    given(...decided('publicFirst'), at('2026-11-09', '10:05'))
      .when(kobayashi, issue())
      .isRefused('not-your-part');
  });

  test('is replaced by the next one when that goes out', () => {
    const next = play(begun(), [
      ...published,
      ...decided('publicFollowUp'),
      [
        sato,
        paper('publicFollowUp', {
          type: 'issue',
          issuedAt: at('2026-11-09', '10:06'),
          to: '自社ホームページ',
          channel: 'ホームページに掲載',
        }),
      ],
    ]);
    expect(paperIn(next, 'publicFirst').phase).toBe('superseded');
    expect(typesOf(next).slice(-2)).toEqual(['document.issued', 'document.superseded']);
  });
});

describe('a document that answers a duty', () => {
  test('meets it when it goes out, once', () => {
    const story = play(begun(), [
      ...checked('policeSheet'),
      [sato, paper('policeSheet', { type: 'decide' })],
      [
        sato,
        paper('policeSheet', {
          type: 'issue',
          issuedAt: at('2026-10-31', '02:20'),
          to: '県警サイバー相談窓口（デモ）',
          channel: '電話と持参',
          receiptNumber: 'P-7',
        }),
      ],
    ]);
    expect(memoryOf(story).deadlines.met.police).toMatchObject({
      to: '県警サイバー相談窓口（デモ）',
      receiptNumber: 'P-7',
    });
  });

  test('of the state is recorded by the sequence, not by itself', () => {
    given(reportable, ...signedOff('preliminary'))
      .when(
        sato,
        paper('ppcPreliminary', {
          type: 'issue',
          issuedAt: at('2026-10-31', '02:20'),
          to: '個人情報保護委員会',
          channel: 'Webフォーム',
        }),
      )
      .isRefused('not-allowed-now');
  });
});
