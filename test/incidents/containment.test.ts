import { describe, expect, test } from 'vitest';
import { contained, restored } from '../kit/moves.ts';
import { fact, given, kobayashi, type Move, memoryOf, mori, phaseOf, type Said, sato } from '../kit/story.ts';

const isolate: Move = [sato, { type: 'startIsolation', what: '受注サーバー2台' }];
const declare: Said = { type: 'declareContained', statement: '広がりが見えない' };
const relapse: Said = { type: 'reportRelapse', what: '経理のパソコンで新しい暗号化' };

describe('containment', () => {
  test('starts with isolating machines', () => {
    given()
      .when(sato, { type: 'startIsolation', what: '受注サーバー' })
      .becomes({ containment: 'isolating' });
  });

  test('is declared when machines are isolated, powered on, and backups are apart', () => {
    given(
      isolate,
      [sato, fact('devicesIsolated', 'done')],
      [sato, fact('powerKept', 'yes')],
      [sato, fact('backupsIsolated', 'yes')],
    )
      .when(kobayashi, declare)
      .becomes({ containment: 'contained' });
  });

  test('is not declared before; each condition is named', () => {
    given(isolate)
      .when(sato, declare)
      .isRefused('gate-closed', ['devices-isolated', 'power-kept', 'backups-isolated']);
    given(isolate, [sato, fact('devicesIsolated', 'partly')], [sato, fact('powerKept', 'yes')])
      .when(sato, declare)
      .isRefused('gate-closed', ['devices-isolated', 'backups-isolated']);
  });

  test('is declared before on a reason, which stays in the chronology', () => {
    const story = given(isolate)
      .when(sato, { ...declare, overrideReason: '機器がクラウドにあり電源の操作がない' })
      .becomes({ containment: 'contained' });
    expect(story.entries.at(-1)).toMatchObject({
      type: 'containment.contained',
      by: { name: '佐藤 美咲' },
      body: { overrideReason: '機器がクラウドにあり電源の操作がない' },
    });
  });

  test('is not declared on a reason of blanks', () => {
    given(isolate)
      .when(sato, { ...declare, overrideReason: '　' })
      .isRefused('invalid', ['overrideReason']);
  });

  test('can be declared at once where nothing had to be isolated', () => {
    given()
      .when(sato, { ...declare, overrideReason: '誤送信のため機器はない' })
      .becomes({ containment: 'contained' });
  });

  test('goes back to isolating on a relapse, before and after the restoration', () => {
    given(...contained)
      .when(sato, relapse)
      .becomes({ containment: 'isolating' });
    given(...restored)
      .when(kobayashi, relapse)
      .becomes({ containment: 'isolating' });
  });

  test('is walked again after a relapse, and both times stay in the record', () => {
    const story = given(...restored, [sato, relapse], [sato, declare])
      .when(sato, { type: 'recordRestoration', statement: '2回目の復旧' })
      .becomes({ containment: 'restored' });
    expect(story.entries.filter(({ type }) => type === 'containment.restored')).toHaveLength(2);
    expect(memoryOf(story).reached['containment.relapsed']).toBeDefined();
  });

  test('does not skip its phases', () => {
    given(isolate).when(sato, { type: 'recordRestoration', statement: 'x' }).isRefused('not-allowed-now');
    given().when(sato, relapse).isRefused('not-allowed-now');
  });

  test('is not counsel’s business', () => {
    given().when(mori, { type: 'startIsolation', what: 'x' }).isRefused('not-your-part');
  });

  test('leaves every other workstream where it is', () => {
    const { containment: _, ...others } = phaseOf(
      given(isolate).when(sato, fact('ransom', 'あり')).becomes(),
    );
    const after = given(...restored)
      .when(sato, relapse)
      .becomes();
    expect(phaseOf(after)).toMatchObject(others);
  });
});
