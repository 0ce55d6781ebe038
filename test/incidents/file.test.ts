import { describe, expect, test } from 'vitest';
import { chartCommands } from '../../shared/incidents/commands.ts';
import { accepted, closed, complete, filePreliminary, preliminaryFiled } from '../kit/moves.ts';
import {
  everybody,
  fact,
  from,
  given,
  kobayashi,
  memoryOf,
  mori,
  phaseOf,
  play,
  type Said,
  sato,
  typesOf,
} from '../kit/story.ts';
import { onlyOwn, wellFormed } from '../kit/walk.ts';

const close: Said = { type: 'closeIncident' };
const dismiss: Said = { type: 'dismissIncident', reason: '検知の誤りだった' };
const reopen: Said = { type: 'reopenIncident', reason: '別の端末で見つかった' };
const settledGates = [
  ...['intake', 'containment', 'forensics', 'reporting', 'notices', 'callCentre', 'prevention', 'claim'].map(
    (workstream) => `settled-${workstream}`,
  ),
  'company-agreed',
];

describe('closing a file', () => {
  test('lists everything that is still open', () => {
    given().when(kobayashi, close).isRefused('gate-closed', settledGates);
  });

  test('is possible when nothing is open and the company agreed', () => {
    given(...complete)
      .when(kobayashi, close)
      .becomes({ file: 'closed' });
  });

  test('lists only what is open', () => {
    given(...complete, [sato, { type: 'reportRelapse', what: '再発' }])
      .when(kobayashi, close)
      .isRefused('gate-closed', ['settled-containment']);
  });

  test('is possible on a reason, which stays in the chronology', () => {
    const story = given(accepted)
      .when(kobayashi, { ...close, overrideReason: '会社が別の対応に移った' })
      .becomes({ file: 'closed' });
    expect(story.entries.at(-1)?.body).toEqual({ overrideReason: '会社が別の対応に移った' });
  });

  test('is the coordinator’s; agreeing to it the company’s, once', () => {
    given(...complete)
      .when(sato, close)
      .isRefused('not-your-part');
    given().when(kobayashi, { type: 'agreeToClose' }).isRefused('not-your-part');
    given(...complete)
      .when(sato, { type: 'agreeToClose' })
      .isRefused('not-allowed-now');
  });

  test('leaves every workstream in its phase', () => {
    const before = play(
      given(...complete)
        .when(sato, fact('misuse', 'なし'))
        .becomes(),
      [],
    );
    const { file: _, ...phases } = phaseOf(before);
    from(before).when(kobayashi, close).becomes(phases);
  });
});

describe('a closed file', () => {
  test('takes no command but its reopening', () => {
    const story = given(...complete)
      .when(kobayashi, close)
      .becomes({ file: 'closed' });
    const names = Object.keys(chartCommands).filter((name) => name !== 'reopenIncident');
    for (const name of names as Exclude<keyof typeof chartCommands, 'reopenIncident'>[])
      for (const who of everybody) {
        const command = wellFormed(name, story.now, { measure: 1, filing: 1 });
        from(story).when(who, onlyOwn(command)).isRefused('already-closed');
      }
  });

  test('takes no fact', () => {
    given(...closed)
      .when(sato, fact('misuse', 'あり'))
      .isRefused('already-closed');
  });

  test('takes lines and corrections', () => {
    given(...closed)
      .when(sato, { type: 'addLine', text: '会社が礼状を送った' })
      .becomes({ file: 'closed' });
    given(...closed)
      .when(mori, { type: 'correctLine', seq: 3, text: '2時18分ではなく2時14分' })
      .becomes({ file: 'closed' });
  });

  test('is reopened on a reason, finds its workstreams where they were, and needs a new agreement', () => {
    const story = given(...closed)
      .when(sato, reopen)
      .becomes({
        file: 'open',
        containment: 'restored',
        reporting: 'finalFiled',
        claim: 'settled',
      });
    expect(memoryOf(story).file.agreedBy).toBeNull();
    from(story).when(kobayashi, close).isRefused('gate-closed', ['company-agreed']);
    given(...closed)
      .when(sato, { ...reopen, reason: ' ' } as Said)
      .isRefused('invalid', ['reason']);
  });

  test('is not reopened twice, nor by counsel', () => {
    given(...closed, [sato, reopen])
      .when(sato, reopen)
      .isRefused('not-allowed-now');
    given(...closed)
      .when(mori, reopen)
      .isRefused('not-your-part');
  });
});

describe('an incident that was none', () => {
  test('is dismissed by coordinator or counsel, at any time', () => {
    given().when(mori, dismiss).becomes({ file: 'dismissed' });
    given(...preliminaryFiled)
      .when(kobayashi, dismiss)
      .becomes({ file: 'dismissed' });
    given().when(sato, dismiss).isRefused('not-your-part');
  });

  test('keeps everything', () => {
    const before = given(...preliminaryFiled)
      .when(sato, fact('misuse', 'なし'))
      .becomes();
    const after = from(before).when(kobayashi, dismiss).becomes({ reporting: 'preliminaryFiled' });
    expect(after.entries.slice(0, -1)).toEqual(before.entries);
    expect(after.incident.ledger).toEqual(before.incident.ledger);
    const { reached: _, ...memory } = memoryOf(before);
    expect(memoryOf(after)).toMatchObject(memory);
    expect(typesOf(after).at(-1)).toBe('file.dismissed');
  });

  test('takes nothing but lines, and can be taken up again', () => {
    given([mori, dismiss]).when(sato, filePreliminary()).isRefused('already-closed');
    given([mori, dismiss])
      .when(sato, { type: 'addLine', text: '念のため記録' })
      .becomes({ file: 'dismissed' });
    given([mori, dismiss]).when(sato, reopen).becomes({ file: 'open' });
  });
});
