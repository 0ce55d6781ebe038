import { describe, test } from 'vitest';
import { approved, consent, decided, deskClosed, deskOpen, noticeApproved } from '../kit/moves.ts';
import { given, kobayashi, type Move, type Said, sato } from '../kit/story.ts';

const preparing: Move = [sato, { type: 'prepareCallCentre' }];
const open: Said = { type: 'openCallCentre', hours: '平日 9:00–17:00', scope: '通知の内容' };
const unneeded: Said = { type: 'declareCallCentreUnneeded', reason: '本人は1人' };

describe('a call centre', () => {
  test('opens with a signed-off script and the insurer’s consent', () => {
    given(...decided('qaScript'), preparing, consent('callCentre'))
      .when(sato, open)
      .becomes({ callCentre: 'open' });
  });

  test('does not open without them, unless on a reason', () => {
    given(preparing).when(sato, open).isRefused('gate-closed', ['script-for-desk', 'consent-callCentre']);
    given(preparing, consent('callCentre'), ...noticeApproved, ...approved('qaScript'))
      .when(sato, open)
      .isRefused('gate-closed', ['script-for-desk']);
    given(preparing, consent('forensics'), ...decided('qaScript'))
      .when(sato, open)
      .isRefused('gate-closed', ['consent-callCentre']);
    given(preparing)
      .when(sato, { ...open, overrideReason: '公表と同時に開く' })
      .becomes({ callCentre: 'open' });
  });

  test('does not know how many will call until somebody says so', () => {
    given(preparing)
      .when(sato, unneeded)
      .remembers({ callCentre: { expectedCalls: null } as object });
    given()
      .when(sato, { type: 'prepareCallCentre', expectedCalls: 0 })
      .remembers({ callCentre: { expectedCalls: 0 } });
  });

  test('closes with a hand-over, and opens again', () => {
    given(...deskOpen)
      .when(sato, { type: 'closeCallCentre', handover: 'お客様窓口' })
      .becomes({ callCentre: 'closed' });
    given(...deskClosed)
      .when(sato, { type: 'reopenCallCentre', reason: '報道のあと入電が増えた' })
      .becomes({ callCentre: 'open' });
  });

  test('can be unneeded, and needed after all', () => {
    given(preparing).when(kobayashi, unneeded).becomes({ callCentre: 'notNeeded' });
    given([sato, unneeded]).when(sato, { type: 'prepareCallCentre' }).becomes({ callCentre: 'preparing' });
  });

  test('is not unneeded while it is open', () => {
    given(...deskOpen)
      .when(sato, unneeded)
      .isRefused('not-allowed-now');
  });
});
