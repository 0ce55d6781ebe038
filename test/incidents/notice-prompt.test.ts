import { describe, expect, test } from 'vitest';
import { noticePromptOf } from '../../shared/incidents/notice-prompt.ts';
import { situated } from '../../shared/incidents/objection.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import { notifying, preliminaryFiled } from '../kit/moves.ts';
import { at, begun, fact, kobayashi, type Move, play, sato } from '../kit/story.ts';

/** The prompt after some moves, at 09:00 of a day; day 1 is 31 October. */
function prompt(day: string, ...moves: Move[]) {
  const { incident } = play(begun(), moves);
  return noticePromptOf(situated(incident, standingOf(incident, at(day, '09:00'))));
}
const preparing: Move = [sato, { type: 'prepareNotices' }];
const reason: Move = [sato, { type: 'recordNoticeDelay', reason: '掲示板の削除を待っている' }];

describe('the look at the notices', () => {
  test('is asked for on day 3, on day 5 and not before (N-2)', () => {
    expect(
      ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-09'].map((day) => prompt(day)),
    ).toEqual([null, 'day3', 'day3', 'day5', 'day5']);
  });
  test('rests once a reason was kept, and comes back on the next of its days', () => {
    const explained: Move[] = [preparing, at('2026-11-02', '08:00'), reason];
    expect(prompt('2026-11-03', ...explained)).toBeNull();
    expect(prompt('2026-11-04', ...explained)).toBe('day5');
    expect(prompt('2026-11-09', preparing, at('2026-11-04', '08:00'), reason)).toBeNull();
  });
  test('is asked for again while the final report is being drafted', () => {
    const drafting: Move[] = [
      ...preliminaryFiled,
      preparing,
      at('2026-11-05', '08:00'),
      reason,
      [kobayashi, { type: 'begin', kind: 'ppcFinal' }],
    ];
    expect(prompt('2026-11-09', ...drafting)).toBe('finalDraft');
  });
  test('ends when notices go out, and is never asked for where none are owed', () => {
    expect(prompt('2026-11-09', ...notifying)).toBeNull();
    expect(prompt('2026-11-09', [sato, fact('breach', 'none', { reason: '否定された' })])).toBeNull();
  });
});
