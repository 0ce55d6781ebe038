import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../../shared/incidents/documents/findings.ts';
import { tell } from '../../../shared/incidents/event-words.ts';
import { checked, paper } from '../../kit/moves.ts';
import { paperIn, subjectIn } from '../../kit/papers.ts';
import {
  begun,
  fact,
  from,
  given,
  kobayashi,
  type Move,
  mori,
  play,
  type Said,
  type Story,
} from '../../kit/story.ts';

const kind = 'ppcPreliminary';
const counted = (count: number): Move => [
  kobayashi,
  fact(
    'principalCount',
    { gross: null, deduplicated: count, maximum: null, minimum: null },
    { reason: '調査' },
  ),
];
const typed = (of: 'ppcPreliminary' | 'publicFirst', field: string, text: string): Move => [
  kobayashi,
  paper(of, { type: 'save', fields: { [field]: { text, uses: [] } }, states: {} }),
];
const hold = (who: string, held: readonly string[], reason = '捜査への配慮'): Said =>
  ({ type: 'setDisclosure', fact: who, held, reason }) as Said;
const found = (story: Story, of: 'ppcPreliminary' | 'publicFirst' = kind) =>
  findingsIn(subjectIn(story, of)).map(({ what, places, kept }) => [
    what,
    places.map(({ title, text }) => `${title}：${text}`),
    kept !== null,
  ]);

describe('the same number everywhere', () => {
  test('finds nothing in documents drafted from the facts', () => {
    const story = play(begun(), [
      counted(5600),
      [kobayashi, { type: 'begin', kind }],
      [kobayashi, { type: 'begin', kind: 'publicFirst' }],
      [kobayashi, { type: 'begin', kind: 'principalNotice' }],
      [kobayashi, { type: 'begin', kind: 'qaScript' }],
    ]);
    expect([found(story), found(story, 'publicFirst')]).toEqual([[], []]);
  });

  test('names the document and the passage that says another number than the ledger', () => {
    const story = play(begun(), [
      counted(5600),
      [kobayashi, { type: 'begin', kind }],
      typed(kind, 'ppc.90', '対象となるお客様は約５，０００名である。'),
    ]);
    expect(found(story)).toEqual([['difference', [expect.stringContaining('速報：')], false]]);
  });

  test('takes full-width digits, kanji numerals and another unit for the same number', () => {
    for (const same of ['５，６００名', '五千六百人', '5600 人', '約5,600人'])
      expect(
        found(
          play(begun(), [
            counted(5600),
            [kobayashi, { type: 'begin', kind }],
            typed(kind, 'ppc.90', `対象となるお客様は${same}である。`),
          ]),
        ),
        same,
      ).toEqual([]);
  });

  test('keeps counsel from approving until it is mended or kept with a reason', () => {
    const wrong: Move[] = [
      counted(5600),
      ...checked(kind).slice(0, 2),
      typed(kind, 'ppc.90', '対象となるお客様は5,601人である。'),
      [kobayashi, paper(kind, { type: 'submit' })],
      ...checked(kind).slice(3),
    ];
    const story = play(begun(), wrong);
    from(story)
      .when(mori, paper(kind, { type: 'approve' }))
      .isRefused('gate-closed', ['settled']);
    const [finding] = findingsIn(subjectIn(story, kind));
    const kept = play(story, [
      [
        kobayashi,
        paper(kind, { type: 'keepFinding', key: finding?.key ?? '', reason: '委託元の数え方に合わせた' }),
      ],
    ]);
    expect(found(kept)).toEqual([['difference', expect.anything(), true]]);
    from(kept)
      .when(mori, paper(kind, { type: 'approve' }))
      .becomes();
    expect(paperIn(kept, kind).kept[finding?.key ?? '']).toMatchObject({
      reason: '委託元の数え方に合わせた',
    });
  });

  test('asks again when the kept difference becomes another one', () => {
    const story = play(begun(), [
      counted(5600),
      [kobayashi, { type: 'begin', kind }],
      typed(kind, 'ppc.90', '対象となるお客様は5,601人である。'),
    ]);
    const [finding] = findingsIn(subjectIn(story, kind));
    const after = play(story, [
      [kobayashi, paper(kind, { type: 'keepFinding', key: finding?.key ?? '', reason: '理由' })],
      typed(kind, 'ppc.90', '対象となるお客様は5,602人である。'),
    ]);
    expect(found(after)).toEqual([['difference', expect.anything(), false]]);
  });
});

describe('a value that is held back', () => {
  const route: Move = [kobayashi, fact('route', 'VPN装置の既知の脆弱性の悪用')];
  const told = (of: 'ppcPreliminary' | 'publicFirst', field: string) =>
    typed(of, field, '今回の経路は、VPN装置の既知の脆弱性の悪用でした。');
  const [begin, fill, ...rest] = checked('publicFirst');
  const published: Move[] = [begin as Move, fill as Move, told('publicFirst', 'ps.response'), ...rest];

  test('is found in a text for those it is held back from, and nowhere else', () => {
    const story = play(begun(), [
      route,
      [kobayashi, hold('route', ['public', 'principals'])],
      [kobayashi, { type: 'begin', kind }],
      [kobayashi, { type: 'begin', kind: 'publicFirst' }],
      told(kind, 'ppc.90'),
      told('publicFirst', 'ps.response'),
    ]);
    expect(found(story).filter(([what]) => what === 'heldBack')).toEqual([]);
    expect(found(story, 'publicFirst')).toEqual([['heldBack', [expect.stringContaining('脆弱性')], false]]);
  });

  test('closes the approval, and is set free again', () => {
    const held: Move[] = [route, [kobayashi, hold('route', ['public'])], ...published];
    given(...held)
      .when(mori, paper('publicFirst', { type: 'approve' }))
      .isRefused('gate-closed', ['settled']);
    given(...held, [mori, hold('route', [], '捜査が終わった')])
      .when(mori, paper('publicFirst', { type: 'approve' }))
      .becomes();
  });

  test('is kept with the person who said so and why', () => {
    const story = play(begun(), [route, [mori, hold('route', ['public'])]]);
    expect(story.incident.snapshot.context.disclosure.route).toMatchObject({
      held: ['public'],
      reason: '捜査への配慮',
      name: '森 彩香',
    });
  });

  test('is told in the chronology with the fact and those it is held back from', () => {
    const told = (held: readonly string[]) => {
      const line = play(begun(), [route, [mori, hold('route', held)]]).entries.at(-1);
      return line && tell(line).words.ja;
    };
    expect(told(['public', 'principals'])).toBe('侵入経路を公表・本人に伏せることにした');
    expect(told([])).toBe('侵入経路をだれに出してもよいことにした');
  });
});
