import { describe, expect, test } from 'vitest';
import { paperworkOf } from '../../../shared/incidents/documents/paperwork.ts';
import { standingOf } from '../../../shared/incidents/standing.ts';
import type { Person } from '../../../shared/people/people.ts';
import {
  approved,
  checked,
  closed,
  decided,
  paper,
  preliminaryFiled,
  reportable,
  submitted,
} from '../../kit/moves.ts';
import { at, begun, fact, kobayashi, type Move, mori, play, sato } from '../../kit/story.ts';

const kind = 'ppcPreliminary';
/** What a person is to do next on documents: which, what, and by when. */
const next = (person: Person, ...moves: Move[]) => {
  const { incident, now } = play(begun(), moves);
  return paperworkOf(incident, standingOf(incident, now), person).map(
    ({ detail, command, label, due }) => `${detail.ja} ${command} ${label.ja} ${due ?? '―'}`,
  );
};
const counted = (count: number): Move => [
  kobayashi,
  fact(
    'principalCount',
    { gross: null, deduplicated: count, maximum: null, minimum: null },
    { reason: '調査' },
  ),
];

describe('the next deed on documents', () => {
  test('is to draft what the sequence asks for, with the clock that drives it', () => {
    expect(next(sato, reportable)).toEqual(['速報 start 事実台帳から下書きを作る 2026-11-04']);
    expect(next(kobayashi, ...preliminaryFiled)).toEqual(['確報 start 事実台帳から下書きを作る 2027-01-04']);
    expect(next(mori, reportable)).toEqual([]);
  });

  test('is to write while the form is not whole, then to send it on', () => {
    expect(next(kobayashi, [kobayashi, { type: 'begin', kind }])[0]).toMatch(
      /^速報 submit 未記入の欄\d+件に書く/,
    );
    expect(next(kobayashi, ...submitted(kind).slice(0, 2))).toEqual(['速報 submit 確認に回す 2026-11-04']);
  });

  test('goes round with the review: company, counsel, company', () => {
    expect(next(sato, ...submitted(kind))).toEqual(['速報 check v2 を確認する 2026-11-04']);
    expect(next(mori, ...checked(kind))).toEqual(['速報 approve v2 を確認する 2026-11-04']);
    expect(next(sato, ...approved(kind))).toEqual(['速報 decide v2 を決裁する 2026-11-04']);
    // Its filing is a deed of the incident itself.
    expect(next(sato, ...decided(kind))).toEqual([]);
    const police: Move[] = [...checked('policeSheet'), [sato, paper('policeSheet', { type: 'decide' })]];
    expect(next(sato, ...police)).toContainEqual(expect.stringMatching(/ issue 出したことを記録する /));
  });

  test('is to mend what went stale, also while counsel reads', () => {
    const stale: Move[] = [counted(5000), ...checked(kind), counted(5600)];
    expect(next(kobayashi, ...stale)[0]).toMatch(/^速報 save 要更新の事実 \d+件を直す/);
    expect(next(mori, ...stale)).toEqual(['速報 approve v2 を確認する 2026-11-04']);
  });

  test('is to answer what was returned', () => {
    const returned: Move[] = [
      ...checked(kind),
      [mori, paper(kind, { type: 'comment', field: 'ppc.16', start: 0, end: 4, text: '直してください' })],
      [mori, paper(kind, { type: 'return' })],
    ];
    expect(next(kobayashi, ...returned)).toEqual(['速報 submit 指摘1件に答える 2026-11-04']);
  });

  test('is to write down the receipt number that comes after the filing', () => {
    const told: Move[] = [
      ...checked('policeSheet'),
      [sato, paper('policeSheet', { type: 'decide' })],
      [
        sato,
        paper('policeSheet', {
          type: 'issue',
          issuedAt: at('2026-10-31', '02:20'),
          to: '県警の窓口（デモ）',
          channel: '持参',
        }),
      ],
    ];
    const asked = (moves: Move[]) =>
      next(kobayashi, ...moves).filter((deed) => deed.includes('recordReceipt'));
    expect(asked(told)).toHaveLength(1);
    expect(
      asked([...told, [sato, paper('policeSheet', { type: 'recordReceipt', receiptNumber: 'R-1' })]]),
    ).toEqual([]);
  });

  test('is none once the file is closed', () => {
    for (const person of [sato, kobayashi, mori]) expect(next(person, ...closed)).toEqual([]);
  });
});
