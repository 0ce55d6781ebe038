import { describe, test } from 'vitest';
import { implementing, measure, prevented } from '../kit/moves.ts';
import { given, kobayashi, type Move, type Said, sato } from '../kit/story.ts';

const planning: Move = [kobayashi, { type: 'planPrevention' }];
const verify: Said = { type: 'verifyPrevention', statement: '侵入試験' };
const done = (number: number): Said => ({ type: 'completeMeasure', measure: number, evidence: '設定の写し' });

describe('prevention', () => {
  test('starts its measures once there is one, reason or not', () => {
    given(planning).when(sato, { type: 'startMeasures' }).isRefused('gate-closed', ['has-measure']);
    given(planning, [sato, measure()])
      .when(sato, { type: 'startMeasures' })
      .becomes({ prevention: 'implementing' });
  });

  test('is verified when every measure is done', () => {
    given(...implementing, [sato, measure('監視')], [sato, done(1)])
      .when(sato, verify)
      .isRefused('gate-closed', ['measures-done']);
    given(...implementing, [sato, measure('監視')], [sato, done(2)], [sato, done(1)])
      .when(sato, verify)
      .becomes({ prevention: 'verified' });
  });

  test('is verified with open measures on a reason', () => {
    given(...implementing)
      .when(kobayashi, { ...verify, overrideReason: '残りは来年度の予算で行う' })
      .becomes({ prevention: 'verified' });
  });

  test('names a measure that exists and is not done yet', () => {
    for (const number of [0, 2])
      given(...implementing)
        .when(sato, done(number))
        .isRefused('invalid', ['measure']);
    given(...implementing, [sato, measure('監視')], [sato, done(1)])
      .when(sato, done(1))
      .isRefused('not-allowed-now');
  });

  test('keeps the evidence with the measure', () => {
    given(...implementing)
      .when(sato, done(1))
      .remembers({
        prevention: { measures: [{ owner: '情報システム部', done: { evidence: '設定の写し' } }] },
      });
  });

  test('can be resumed and takes further measures', () => {
    given(...prevented, [sato, { type: 'resumePrevention', reason: '再発した' }])
      .when(sato, measure('監視'))
      .becomes({ prevention: 'implementing' });
  });
});
