import { describe, expect, test } from 'vitest';
import { alternativesIn, compared } from '../../web/assessment/what-if.ts';
import { at, begun, fact, noticed, play, sato } from '../kit/story.ts';

const story = play(begun(), [
  at('2026-10-31', '12:00'),
  [sato, fact('toldAt', at('2026-10-31', '09:00'))],
  [sato, fact('awareAt', at('2026-10-30', '23:48'), { reason: '倉庫の異変に気づいていた' })],
]);
const { ledger } = story.incident;

describe('another day of awareness', () => {
  test('is offered from every time in the ledger and one to try, earliest first, each once', () => {
    const tried = at('2026-10-29', '12:00');
    expect(alternativesIn(ledger, tried)).toEqual([
      { at: tried, source: 'tried' },
      { at: at('2026-10-30', '23:48'), source: 'aware' },
      { at: noticed, source: 'earlier' },
      { at: at('2026-10-31', '09:00'), source: 'told' },
    ]);
    expect(alternativesIn(ledger, noticed)).toHaveLength(3);
  });
  test('shows that a minute before midnight moves the final report by a week', () => {
    const rows = compared(ledger, alternativesIn(ledger, null));
    expect(
      rows.map(({ isNow, preliminary, final }) => [isNow, preliminary?.due, final?.rawDue, final?.due]),
    ).toEqual([
      [true, '2026-11-03', '2026-12-28', '2026-12-28'],
      [false, '2026-11-04', '2026-12-29', '2027-01-04'],
      [false, '2026-11-04', '2026-12-29', '2027-01-04'],
    ]);
  });
  test('is nothing where nobody has said any time', () => {
    expect(alternativesIn({}, null)).toEqual([]);
  });
});
