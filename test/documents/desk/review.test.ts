import { describe, expect, test } from 'vitest';
import type { Person } from '../../../shared/people/people.ts';
import { approved, checked, decided, paper, reportable, submitted } from '../../kit/moves.ts';
import { filling, paperIn, subjectIn } from '../../kit/papers.ts';
import {
  at,
  fact,
  from,
  given,
  kobayashi,
  type Move,
  mori,
  play,
  type Said,
  type Story,
  sato,
  typesOf,
} from '../../kit/story.ts';

const kind = 'ppcPreliminary';
const say = (command: Parameters<typeof paper>[1]) => paper(kind, command);
const typed = (text: string, field = 'ppc.42'): Said =>
  say({ type: 'save', fields: { [field]: { text, uses: [] } }, states: {} });
const comment = (text = 'いつ確認した結果かを書いてください'): Said =>
  say({ type: 'comment', field: 'ppc.16', start: 0, end: 4, text });
const phase = (story: Story) => paperIn(story, kind).phase;
const signs = (story: Story) => paperIn(story, kind).signs;

describe('a document', () => {
  test('goes from the writer to the company, to counsel, back to the company and out', () => {
    const story = given(reportable, ...decided(kind))
      .when(sato, comment())
      .becomes();
    expect(phase(story)).toBe('decided');
    expect(signs(story)).toMatchObject({
      check: { by: sato.id, version: 2 },
      approve: { by: mori.id, version: 2 },
      decide: { by: sato.id, version: 2 },
    });
  });

  test('is not checked twice by a company that wrote it itself', () => {
    const story = given([sato, { type: 'begin', kind }], [sato, filling(kind)])
      .when(sato, say({ type: 'submit' }))
      .becomes();
    expect(phase(story)).toBe('inReview');
  });

  test('is not sent for review while a wanted field is empty', () => {
    given([kobayashi, { type: 'begin', kind }])
      .when(kobayashi, say({ type: 'submit' }))
      .isRefused('gate-closed', ['complete']);
  });

  test('of a kind that is under work is not begun a second time', () => {
    given(...submitted(kind))
      .when(sato, { type: 'begin', kind })
      .isRefused('not-allowed-now');
  });

  test('is begun by the company or the coordinator, not by counsel who will approve it', () => {
    given().when(mori, { type: 'begin', kind }).isRefused('not-your-part');
    given(...submitted(kind))
      .when(mori, typed('弁護士が書いた'))
      .isRefused('not-your-part');
  });

  test('takes nothing while the file is closed', () => {
    given(...submitted(kind), [mori, { type: 'dismissIncident', reason: '検知の誤り' }])
      .when(kobayashi, typed('追記'))
      .isRefused('already-closed');
  });

  test('without steps of its own is printed for the house and never sent for review', () => {
    const brief: Move[] = [[kobayashi, { type: 'begin', kind: 'executiveBrief' }]];
    given(...brief)
      .when(kobayashi, paper('executiveBrief', { type: 'submit' }))
      .isRefused('not-allowed-now');
    const story = given(...brief)
      .when(
        sato,
        paper('executiveBrief', {
          type: 'issue',
          issuedAt: at('2026-10-31', '02:20'),
          to: '取締役会',
          channel: '印刷',
        }),
      )
      .becomes();
    expect(paperIn(story, 'executiveBrief').phase).toBe('issued');
  });
});

describe('a sign-off', () => {
  test('names version and hash, and is refused for a text that has changed since it was read', () => {
    const before = play(
      given(...checked(kind))
        .when(sato, comment())
        .becomes(),
      [],
    );
    const { hash } = paperIn(before, kind);
    from(
      play(before, [
        [kobayashi, typed('1文字変えた')],
        [kobayashi, say({ type: 'submit' })],
      ]),
    )
      .when(mori, say({ type: 'approve', hash }))
      .isRefused('text-changed');
  });

  test('falls off when one digit changes, for all to see', () => {
    const story = given(...approved(kind), [sato, say({ type: 'decide' })])
      .when(kobayashi, typed('攻撃者は5,601人分の情報に触れたおそれがある。'))
      .becomes();
    expect(phase(story)).toBe('draft');
    expect(signs(story)).toEqual({ check: null, approve: null, decide: null });
    expect(paperIn(story, kind).fallen.map(({ step, name, version }) => [step, name, version])).toEqual([
      ['check', '佐藤 美咲', 2],
      ['approve', '森 彩香', 2],
      ['decide', '佐藤 美咲', 2],
    ]);
    expect(typesOf(story).slice(-2)).toEqual(['document.saved', 'document.signOffsFell']);
  });

  test('stays when the same words are saved again', () => {
    const story = given(...approved(kind))
      .when(sato, comment())
      .becomes();
    const subject = subjectIn(story, kind);
    const same = subject.content.fields['ppc.16'];
    const after = from(story)
      .when(kobayashi, say({ type: 'save', fields: { 'ppc.16': same as never }, states: {} }))
      .becomes();
    expect(phase(after)).toBe('approved');
    expect(after.entries.length).toBe(story.entries.length);
  });

  test('of counsel is refused to everybody who wrote on it, whatever hat they wear', () => {
    const asCounsel: Person = { ...kobayashi, party: 'counsel' };
    given(...checked(kind))
      .when(asCounsel, say({ type: 'approve' }))
      .isRefused('self-review');
  });

  test('is no silence: a comment nobody answered keeps counsel from approving', () => {
    given(...checked(kind), [mori, comment()])
      .when(mori, say({ type: 'approve' }))
      .isRefused('gate-closed', ['resolved']);
  });

  test('belongs to the party whose part it is', () => {
    given(...submitted(kind))
      .when(mori, say({ type: 'check' }))
      .isRefused('not-your-part');
    given(...checked(kind))
      .when(sato, say({ type: 'approve' }))
      .isRefused('not-your-part');
    given(...approved(kind))
      .when(mori, say({ type: 'decide' }))
      .isRefused('not-your-part');
  });
});

describe('a return', () => {
  test('needs a comment that says what to mend', () => {
    given(...checked(kind))
      .when(mori, say({ type: 'return' }))
      .isRefused('gate-closed', ['commented']);
  });

  test('sends the document back to its writers and keeps which version counsel has read', () => {
    const story = given(...checked(kind), [mori, comment()])
      .when(mori, say({ type: 'return', note: '2か所です' }))
      .becomes();
    expect(phase(story)).toBe('draft');
    expect(signs(story).check).toBeNull();
    expect(paperIn(story, kind).reviewed).toEqual({ [mori.id]: 2 });
  });
});

describe('the company without counsel', () => {
  const waiting: Move[] = [reportable, ...checked(kind)];

  test('decides on nothing before the limit day, reason or not', () => {
    given(...waiting, at('2026-11-03', '23:59'))
      .when(sato, say({ type: 'decide', overrideReason: '弁護士と連絡が取れない' }))
      .isRefused('gate-closed', ['approved']);
  });

  test('decides alone on the limit day with a reason, and the record says so', () => {
    given(...waiting, at('2026-11-04', '09:00'))
      .when(sato, say({ type: 'decide' }))
      .isRefused('gate-closed', ['approved']);
    const story = given(...waiting, at('2026-11-04', '09:00'))
      .when(sato, say({ type: 'decide', overrideReason: '弁護士と連絡が取れない' }))
      .becomes();
    expect(signs(story).decide?.overrideReason).toBe('弁護士と連絡が取れない');
    expect(story.entries.at(-1)?.body).toMatchObject({ overrideReason: '弁護士と連絡が取れない' });
  });

  test('never decides alone on a final report or a notice', () => {
    given(...checked('principalNotice'), at('2026-11-04', '09:00'))
      .when(sato, paper('principalNotice', { type: 'decide', overrideReason: '急ぐ' }))
      .isRefused('gate-closed', ['approved']);
  });
});

describe('a stale passage', () => {
  const counted = (count: number): Move => [
    kobayashi,
    fact(
      'principalCount',
      { gross: null, deduplicated: count, maximum: null, minimum: null },
      { reason: '追加の調査' },
    ),
  ];
  const five: Move[] = [counted(5000), reportable, ...checked(kind)];

  test('closes the approval until it is replaced or kept with a reason', () => {
    given(...five, counted(5600))
      .when(mori, say({ type: 'approve' }))
      .isRefused('gate-closed', ['fresh']);
  });

  test('is replaced by the words of the newest version, and nothing else is touched', () => {
    const before = given(...five, counted(5600))
      .when(mori, comment())
      .becomes();
    const was = subjectIn(before, kind).content.fields['ppc.30'] as {
      text: string;
      uses: readonly { start: number }[];
    };
    const start = was.uses[0]?.start ?? -1;
    const story = from(before)
      .when(kobayashi, say({ type: 'refreshPassage', field: 'ppc.30', fact: 'principalCount', start }))
      .becomes();
    const is = subjectIn(story, kind).content.fields['ppc.30'] as { text: string };
    expect(was.text).toContain('5,000人');
    expect(is.text).toBe(was.text.replace('5,000人', '5,600人'));
    expect(paperIn(story, kind).phase).toBe('draft');
  });

  test('kept with a reason stays word for word, and comes back with the next version of the fact', () => {
    const before = given(...five, counted(5600))
      .when(mori, comment())
      .becomes();
    const [stale] = subjectIn(before, kind).document.uses['ppc.30'] ?? [];
    const keep = say({
      type: 'keepPassage',
      field: 'ppc.30',
      fact: 'principalCount',
      start: stale?.start ?? -1,
      reason: '速報の時点の数を示すため',
    });
    const kept = play(before, [
      [kobayashi, keep],
      [mori, say({ type: 'resolve', thread: 1 })],
    ]);
    expect(paperIn(kept, kind).hash).toBe(paperIn(before, kind).hash);
    from(play(kept, [counted(5700)]))
      .when(mori, say({ type: 'approve' }))
      .isRefused('gate-closed', ['fresh']);
  });
});
