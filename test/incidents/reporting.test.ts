import { describe, expect, test } from 'vitest';
import { finalFiled, notRequired, preliminaryFiled, reportable } from '../kit/moves.ts';
import {
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
} from '../kit/story.ts';

const noBreach: Said = fact('breach', 'none', { reason: '調査会社が否定した' });
const confirmed: Said = fact('breach', 'confirmed', { reason: '持ち出しの跡が見つかった' });
const confirm: Said = { type: 'confirmReportable' };
const reassess: Said = { type: 'reassess', reason: '新しい事実' };

describe('the assessment', () => {
  test('is confirmed by any party while the facts ask for a report', () => {
    for (const who of [sato, kobayashi, mori])
      given().when(who, confirm).becomes({ reporting: 'preliminaryDue' });
  });

  test('is turned down by counsel only', () => {
    const grounds = { type: 'confirmNotRequired', grounds: '漏えいがない' } as const;
    given([sato, noBreach]).when(mori, grounds).becomes({ reporting: 'notRequired' });
    given([sato, noBreach]).when(kobayashi, grounds).isRefused('not-your-part');
  });

  test('goes against the facts only on a reason', () => {
    given()
      .when(mori, { type: 'confirmNotRequired', grounds: 'x' })
      .isRefused('gate-closed', ['verdict-not-reportable']);
    given([sato, noBreach]).when(sato, confirm).isRefused('gate-closed', ['verdict-reportable']);
    given([sato, noBreach])
      .when(sato, { type: 'confirmReportable', overrideReason: '念のため報告する' })
      .becomes({ reporting: 'preliminaryDue' });
  });

  test('keeps its grounds, and drops them when a report is needed after all', () => {
    const decided = play(begun(), [notRequired]);
    expect(memoryOf(decided).reporting.grounds).toBe('誰の情報も出ていない');
    from(play(decided, [[mori, reassess]]))
      .when(sato, confirm)
      .remembers({ reporting: { grounds: null } });
  });

  test('can be taken up again from everywhere', () => {
    for (const moves of [[notRequired], [reportable], preliminaryFiled, finalFiled])
      given(...moves)
        .when(kobayashi, reassess)
        .becomes({ reporting: 'assessing' });
    given().when(kobayashi, reassess).isRefused('not-allowed-now');
  });
});

describe('a fact that turns the verdict', () => {
  test('sends reporting back to the assessment, in a line of its own', () => {
    const story = given([sato, noBreach], [mori, { type: 'confirmNotRequired', grounds: '漏えいがない' }])
      .when(sato, confirmed)
      .becomes({ reporting: 'assessing' });
    expect(typesOf(story).slice(-3)).toEqual([
      'fact.recorded',
      'reporting.verdictChanged',
      'deadlines.computed',
    ]);
    expect(story.entries.at(-2)?.body).toEqual({ from: 'notReportable', to: 'reportable' });
  });

  test('does so in the other direction too, and after filing', () => {
    given(reportable).when(sato, noBreach).becomes({ reporting: 'assessing' });
    given(...preliminaryFiled)
      .when(sato, noBreach)
      .becomes({ reporting: 'assessing' });
    given(...finalFiled)
      .when(sato, noBreach)
      .becomes({ reporting: 'assessing' });
  });

  test('leaves an assessment that is still open where it is', () => {
    const story = given().when(sato, noBreach).becomes({ reporting: 'assessing' });
    expect(typesOf(story)).not.toContain('reporting.verdictChanged');
  });

  test('changes nothing while the verdict stays', () => {
    const story = given(reportable).when(sato, confirmed).becomes({ reporting: 'preliminaryDue' });
    expect(typesOf(story).at(-1)).toBe('fact.recorded');
  });
});

describe('a verdict confirmed again after filing', () => {
  const turned: Move[] = [
    [sato, noBreach],
    [sato, confirmed],
  ];

  test('finds the preliminary report filed; nothing is filed twice', () => {
    given(...preliminaryFiled, ...turned)
      .when(sato, confirm)
      .becomes({ reporting: 'preliminaryFiled' });
  });

  test('finds the final report filed', () => {
    given(...finalFiled, ...turned)
      .when(sato, confirm)
      .becomes({ reporting: 'finalFiled' });
  });

  test('may end in no report, and the filings stay', () => {
    const story = given(...preliminaryFiled, [sato, noBreach])
      .when(mori, { type: 'confirmNotRequired', grounds: '漏えいはなかった。取下げを連絡済み' })
      .becomes({ reporting: 'notRequired' });
    expect(memoryOf(story).reporting.filings).toHaveLength(1);
  });
});
