import { describe, expect, test } from 'vitest';
import { chartCommands } from '../../shared/incidents/commands.ts';
import { peopleReached } from '../../shared/incidents/workstreams/notices/gates.ts';
import { approved, noticeApproved, notified, notifying, paper, people, submitted } from '../kit/moves.ts';
import {
  day,
  fact,
  from,
  given,
  kobayashi,
  type Move,
  memoryOf,
  mori,
  play,
  reported,
  type Said,
  sato,
} from '../kit/story.ts';

const told = (count: number): Move => [sato, { type: 'recordNotices', method: 'letter', people: count }];
const publication = (count?: number): Said => ({
  type: 'adoptSubstitute',
  grounds: '転居先が分からない',
  measure: '自社サイトでの公表と専用窓口',
  ...(count === undefined ? {} : { people: count }),
});
const complete: Said = { type: 'completeNotices' };
const unneeded: Said = { type: 'declareNoticesUnneeded', grounds: '個人データではない' };

describe('notices', () => {
  test('start with a text that counsel approved and the company signed off', () => {
    given(...noticeApproved)
      .when(sato, { type: 'startNotices' })
      .becomes({ notices: 'notifying' });
  });

  test('never start without one, not even on a reason', () => {
    for (const far of [[], submitted('principalNotice'), approved('principalNotice')])
      given([sato, { type: 'prepareNotices' }], ...far)
        .when(sato, { type: 'startNotices' })
        .isRefused('gate-closed', ['notice-approved']);
    expect(Object.keys(chartCommands.startNotices.body.properties)).not.toContain('overrideReason');
  });

  test('are sent by the company', () => {
    given(...noticeApproved)
      .when(kobayashi, { type: 'startNotices' })
      .isRefused('not-your-part');
  });

  test('are declared unneeded by counsel only, and taken up after all', () => {
    given().when(sato, unneeded).isRefused('not-your-part');
    given([mori, unneeded]).when(sato, { type: 'prepareNotices' }).becomes({ notices: 'preparing' });
    given(...noticeApproved)
      .when(mori, unneeded)
      .becomes({ notices: 'notRequired' });
  });

  test('are not declared unneeded once they go out', () => {
    given(...notifying)
      .when(mori, unneeded)
      .isRefused('not-allowed-now');
  });

  test('may wait on a reason, which is kept', () => {
    given([sato, { type: 'prepareNotices' }])
      .when(kobayashi, { type: 'recordNoticeDelay', reason: '警察の捜査への影響' })
      .remembers({ notices: { delays: [{ reason: '警察の捜査への影響' }] } });
  });

  test('have an internal target, which is no deadline and may lie ahead', () => {
    given([sato, { type: 'prepareNotices' }])
      .when(sato, { type: 'setNoticeTarget', target: day('2026-11-09') })
      .remembers({ notices: { target: '2026-11-09' } });
  });

  test('keep the text that went out, and their target once complete', () => {
    const wentOut = {
      type: 'issue',
      issuedAt: reported,
      to: '本人5,600人',
      channel: '郵送',
    } as const;
    given(...noticeApproved, [sato, paper('principalNotice', wentOut)], [sato, { type: 'startNotices' }])
      .when(
        sato,
        paper('principalNotice', {
          type: 'save',
          fields: { 'nt.done': { text: 'x', uses: [] } },
          states: {},
        }),
      )
      .isRefused('not-allowed-now');
    given(...notified)
      .when(sato, { type: 'setNoticeTarget', target: day('2026-12-01') })
      .isRefused('not-allowed-now');
  });
});

describe('completing notices', () => {
  test('asks that people told and covered add up to the ledger’s number', () => {
    given(...notifying, [sato, people(100)], told(60), [sato, publication(40)])
      .when(sato, complete)
      .becomes({ notices: 'completed' });
    for (const short of [told(99), told(101)])
      given(...notifying, [sato, people(100)], short)
        .when(sato, complete)
        .isRefused('gate-closed', ['everyone-reached']);
  });

  test('never takes an unknown number for 0', () => {
    const gate = ['everyone-reached'];
    given(...notifying)
      .when(sato, complete)
      .isRefused('gate-closed', gate);
    given(...notifying, told(0))
      .when(sato, complete)
      .isRefused('gate-closed', gate);
    given(...notifying, [sato, people(100)], told(100), [sato, publication()])
      .when(sato, complete)
      .isRefused('gate-closed', gate);
  });

  test('is possible on a reason where a substitute has no number', () => {
    given(...notifying, [sato, people(100)], told(60), [sato, publication()])
      .when(sato, { ...complete, overrideReason: '公表で代えた人数は数えられない' })
      .becomes({ notices: 'completed' });
  });

  test('goes back when more people turn up', () => {
    const more = play(
      given(...notified)
        .when(sato, fact('misuse', 'なし'))
        .becomes(),
      [
        [sato, { type: 'resumeNotices', reason: '委託先の名簿が見つかった' }],
        [sato, people(6000)],
      ],
    );
    from(more).when(sato, complete).isRefused('gate-closed', ['everyone-reached']);
    from(play(more, [told(400)]))
      .when(sato, complete)
      .becomes({ notices: 'completed' });
  });
});

describe('the number of people reached', () => {
  test('is the sum of both, and unknown while a substitute has no number', () => {
    const reached = (...moves: Move[]) =>
      peopleReached({
        context: memoryOf(
          given(...notifying, ...moves)
            .when(sato, fact('misuse', 'なし'))
            .becomes(),
        ),
      });
    expect(reached()).toBe(0);
    expect(reached(told(60), told(5), [sato, publication(40)])).toBe(105);
    expect(reached(told(60), [sato, publication(0)])).toBe(60);
    expect(reached(told(60), [sato, publication()])).toBeNull();
  });
});
