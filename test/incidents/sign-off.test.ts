import { describe, expect, test } from 'vitest';
import type { Person } from '../../shared/people/people.ts';
import { approved, checked, decided, filePreliminary, paper, reportable, signedOff } from '../kit/moves.ts';
import { filling, paperIn } from '../kit/papers.ts';
import {
  at,
  from,
  given,
  kobayashi,
  type Move,
  memoryOf,
  mori,
  play,
  type Said,
  type Story,
  sato,
} from '../kit/story.ts';

const kind = 'ppcPreliminary';
const say = (command: Parameters<typeof paper>[1]) => paper(kind, command);
const typed = (text: string): Said =>
  say({ type: 'save', fields: { 'ppc.42': { text, uses: [] } }, states: {} });
const inReview: Move[] = [reportable, ...checked(kind)];
const writtenBySato: Move[] = [
  [sato, { type: 'begin', kind }],
  [sato, filling(kind)],
  [sato, say({ type: 'submit' })],
];
const limitDay = at('2026-11-04', '09:00');
const alone = (overrideReason: string) => say({ type: 'decide', overrideReason });
const signsOf = (story: Story) => paperIn(story, kind).signs;

describe('the approval of a report', () => {
  test('names the hash of the text it was given to', () => {
    const before = given(...inReview)
      .when(sato, { type: 'addLine', text: '確認待ち' })
      .becomes();
    const { hash, version } = paperIn(before, kind);
    const story = from(before)
      .when(mori, say({ type: 'approve' }))
      .becomes();
    expect(signsOf(story).approve).toMatchObject({ by: mori.id, version, hash });
  });

  test('falls off when the text changes, and so does the company’s decision: nothing can be filed', () => {
    const story = given(reportable, ...signedOff('preliminary'))
      .when(kobayashi, typed('以上'))
      .becomes();
    expect(signsOf(story)).toEqual({ check: null, approve: null, decide: null });
    from(story)
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['approved-preliminary', 'decided-preliminary']);
  });

  test('stays when the same text is saved again: the report can be filed', () => {
    const text = typed('同じ本文');
    const [begin, ...others] = signedOff('preliminary');
    given(reportable, ...(begin ? [begin] : []), [kobayashi, text], ...others, [kobayashi, text])
      .when(sato, filePreliminary())
      .becomes({ reporting: 'preliminaryFiled' });
  });

  test('is refused for a text that has changed since it was read', () => {
    given(...inReview)
      .when(mori, say({ type: 'approve', hash: '0'.repeat(64) }))
      .isRefused('text-changed');
  });

  test('is refused to the writer, whatever hat they wear', () => {
    const inHat = (writer: Person): Person => ({ ...writer, party: 'counsel' });
    given(...inReview)
      .when(inHat(kobayashi), say({ type: 'approve' }))
      .isRefused('self-review');
    given(...writtenBySato)
      .when(inHat(sato), say({ type: 'approve' }))
      .isRefused('self-review');
  });

  test('is refused to company and coordinator', () => {
    for (const person of [sato, kobayashi])
      given(...inReview)
        .when(person, say({ type: 'approve' }))
        .isRefused('not-your-part');
  });

  test('is given once', () => {
    given(...inReview, [mori, say({ type: 'approve' })])
      .when(mori, say({ type: 'approve' }))
      .isRefused('not-allowed-now');
  });
});

describe('the company’s decision', () => {
  test('binds to the same text as the approval', () => {
    const story = given(reportable, ...approved(kind))
      .when(sato, say({ type: 'decide' }))
      .becomes();
    const { approve, decide } = signsOf(story);
    expect(decide?.hash).toBe(approve?.hash);
    expect(decide?.hash).toBe(paperIn(story, kind).hash);
  });

  test('is refused for another text, and to anybody but the company', () => {
    given(reportable, ...approved(kind))
      .when(sato, say({ type: 'decide', hash: '0'.repeat(64) }))
      .isRefused('text-changed');
    for (const person of [mori, kobayashi])
      given(reportable, ...approved(kind))
        .when(person, say({ type: 'decide' }))
        .isRefused('not-your-part');
  });

  test('may be made by the writer: the company answers for its own words', () => {
    given(...writtenBySato, [mori, say({ type: 'approve' })])
      .when(sato, say({ type: 'decide' }))
      .becomes();
  });

  test('stands behind the filing, which names that very version', () => {
    const story = given(reportable, ...signedOff('preliminary'))
      .when(sato, filePreliminary())
      .becomes();
    const { decide } = signsOf(story);
    const [filed] = memoryOf(story).reporting.filings;
    expect(filed).toMatchObject({ textHash: decide?.hash, text: null, by: '佐藤 美咲' });
    expect(paperIn(story, kind).issue).toMatchObject({ version: decide?.version, hash: decide?.hash });
  });
});

describe('a preliminary report without counsel', () => {
  test('cannot be decided before the limit day, reason or not', () => {
    given(...inReview, at('2026-11-03', '23:59'))
      .when(sato, alone('弁護士と連絡が取れない'))
      .isRefused('gate-closed', ['approved']);
  });

  test('may be decided and filed by the company alone on the limit day, and that is recorded', () => {
    const story = given(...inReview, limitDay, [sato, alone('弁護士と連絡が取れない')])
      .when(sato, filePreliminary())
      .becomes({ reporting: 'preliminaryFiled' });
    expect(signsOf(story)).toMatchObject({
      approve: null,
      decide: { by: sato.id, overrideReason: '弁護士と連絡が取れない' },
    });
    const line = story.entries.find(({ type }) => type === 'document.decided');
    expect(line?.body).toMatchObject({ overrideReason: '弁護士と連絡が取れない' });
  });

  test('needs the reason even then', () => {
    given(...inReview, limitDay)
      .when(sato, say({ type: 'decide' }))
      .isRefused('gate-closed', ['approved']);
  });

  test('needs the company’s own decision even then', () => {
    given(...inReview, limitDay)
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['approved-preliminary', 'decided-preliminary']);
  });

  test('stays the only one: a final report is never decided without counsel', () => {
    given(
      reportable,
      ...signedOff('preliminary'),
      [sato, filePreliminary()],
      ...checked('ppcFinal'),
      limitDay,
    )
      .when(sato, paper('ppcFinal', { type: 'decide', overrideReason: '急ぐ' }))
      .isRefused('gate-closed', ['approved']);
  });

  test('and once it is decided, a change takes the decision and its reason away', () => {
    const story = play(
      given(...inReview, limitDay)
        .when(sato, alone('弁護士と連絡が取れない'))
        .becomes(),
      [[sato, typed('数字を直した')]],
    );
    from(story)
      .when(sato, filePreliminary())
      .isRefused('gate-closed', ['approved-preliminary', 'decided-preliminary']);
  });
});

describe('the approval of a notice', () => {
  const notice = (command: Parameters<typeof paper>[1]) => paper('principalNotice', command);
  const added = notice({
    type: 'save',
    fields: { 'nt.done': { text: '追記', uses: [] } },
    states: {},
  });
  const preparing: Move = [sato, { type: 'prepareNotices' }];

  test('falls off when the text changes', () => {
    given(preparing, ...decided('principalNotice'), [sato, added])
      .when(sato, { type: 'startNotices' })
      .isRefused('gate-closed', ['notice-approved']);
  });

  test('is refused to the writer and for another text', () => {
    given(preparing, ...checked('principalNotice'))
      .when({ ...kobayashi, party: 'counsel' }, notice({ type: 'approve' }))
      .isRefused('self-review');
    given(preparing, ...checked('principalNotice'))
      .when(mori, notice({ type: 'approve', hash: '0'.repeat(64) }))
      .isRefused('text-changed');
  });
});
