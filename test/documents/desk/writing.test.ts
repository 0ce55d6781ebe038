import { describe, expect, test } from 'vitest';
import type { FieldValue, TextValue } from '../../../shared/documents/content.ts';
import { paper, submitted } from '../../kit/moves.ts';
import { askPaper, paperIn, subjectIn, wordsIn } from '../../kit/papers.ts';
import {
  begun,
  from,
  given,
  kobayashi,
  type Move,
  mori,
  play,
  type Said,
  type Story,
  sato,
} from '../../kit/story.ts';

const kind = 'ppcPreliminary';
const text = (value: string): FieldValue => ({ text: value, uses: [] });
const save = (fields: Record<string, FieldValue>, seen?: number): Said => ({
  type: 'paper',
  kind,
  command: { type: 'save', fields, states: {} },
  ...(seen === undefined ? {} : { seen }),
});
const drafted: Move[] = [[kobayashi, { type: 'begin', kind }]];
const textOf = (story: Story, field: string) => (wordsIn(story, kind).fields[field] as TextValue).text;
const refusalOf = (story: Story, said: Said) => {
  if (said.type !== 'paper') throw new Error('about a paper');
  const result = askPaper(story, kobayashi, said);
  return result.ok ? null : result.refusal;
};

describe('two people who write at once', () => {
  test('are joined where they write in different items', () => {
    const story = play(begun(), [
      ...drafted,
      [sato, save({ 'ppc.06': text('東京都（デモ）') }, 1)],
      [kobayashi, save({ 'ppc.07': text('デモ担当') }, 1)],
    ]);
    expect([textOf(story, 'ppc.06'), textOf(story, 'ppc.07')]).toEqual(['東京都（デモ）', 'デモ担当']);
    expect(paperIn(story, kind)).toMatchObject({ version: 3, writers: [kobayashi.id, sato.id] });
  });

  test('are shown both texts where they write in the same item, and nothing is overwritten', () => {
    const story = play(begun(), [...drafted, [sato, save({ 'ppc.06': text('佐藤の文') }, 1)]]);
    const refusal = refusalOf(story, save({ 'ppc.06': text('小林の文') }, 1));
    expect(refusal?.code).toBe('clash');
    expect(refusal?.clashes).toMatchObject([
      { field: 'ppc.06', theirs: { text: '佐藤の文' }, yours: { text: '小林の文' } },
    ]);
    from(story)
      .when(kobayashi, save({ 'ppc.06': text('二人の文') }, 2))
      .becomes();
  });

  test('who wrote the same words have nothing to decide', () => {
    const story = play(begun(), [...drafted, [sato, save({ 'ppc.06': text('同じ文') }, 1)]]);
    expect(refusalOf(story, save({ 'ppc.06': text('同じ文') }, 1))).toBeNull();
  });
});

describe('a save', () => {
  test('keeps every version, with the hash of its words', () => {
    const story = play(begun(), [
      ...drafted,
      [sato, save({ 'ppc.06': text('一') })],
      [sato, save({ 'ppc.06': text('二') })],
    ]);
    expect(
      [1, 2, 3].map((version) => (wordsIn(story, kind, version).fields['ppc.06'] as TextValue).text),
    ).toEqual(['', '一', '二']);
    const hashes = story.entries
      .filter(({ type }) => type === 'document.started' || type === 'document.saved')
      .map(({ body }) => body.hash);
    expect(new Set(hashes).size).toBe(3);
  });

  test('takes まだ分からない: an empty text, 調査中 and no choice', () => {
    given(...drafted)
      .when(kobayashi, {
        type: 'paper',
        kind,
        command: {
          type: 'save',
          fields: { 'ppc.42': text(''), 'ppc.41': { chosen: [], uses: [] } },
          states: { item4: 'investigating' },
        },
      })
      .becomes();
  });

  test('refuses a text that is too long with its length, and keeps what stood', () => {
    const story = play(begun(), drafted);
    const refusal = refusalOf(story, save({ 'ppc.42': text('長'.repeat(200_000)) }));
    expect(refusal).toMatchObject({ code: 'invalid', fields: [{ field: 'fields/ppc.42' }] });
    expect(refusal?.fields?.[0]?.words.ja).toMatch(/200,?000/);
  });

  test.each([
    ['a field the form does not have', { 'ppc.99': text('x') }, 'fields/ppc.99'],
    ['a choice the form does not have', { 'ppc.41': { chosen: ['magic'], uses: [] } }, 'fields/ppc.41'],
    [
      'two choices where one is asked for',
      { 'ppc.40': { chosen: ['reporter', 'entrustee'], uses: [] } },
      'fields/ppc.40',
    ],
    ['a text where a day is asked for', { 'ppc.02': text('今日') }, 'fields/ppc.02'],
    [
      'a passage outside the text',
      { 'ppc.42': { text: '短い', uses: [{ fact: 'awareAt' as const, version: 1, start: 0, end: 9 }] } },
      'fields/ppc.42',
    ],
    [
      'a passage that rests on a version that does not exist',
      { 'ppc.42': { text: '短い', uses: [{ fact: 'awareAt' as const, version: 9, start: 0, end: 2 }] } },
      'fields/ppc.42',
    ],
  ])('refuses %s', (_, fields, named) => {
    given(...drafted)
      .when(kobayashi, save(fields as Record<string, FieldValue>))
      .isRefused('invalid', [named]);
  });

  test('cleans what no document may hold and carries the passages along', () => {
    const story = play(begun(), drafted);
    const was = wordsIn(story, kind).fields['ppc.16'] as TextValue;
    const dirty = {
      text: `\u202e${was.text}`,
      uses: was.uses.map((use) => ({ ...use, start: use.start + 1, end: use.end + 1 })),
    };
    const after = play(story, [[kobayashi, save({ 'ppc.16': dirty })]]);
    const is = wordsIn(after, kind).fields['ppc.16'] as TextValue;
    expect(is.text).toBe(was.text);
    expect(is.uses).toEqual(was.uses);
  });
});

describe('a comment', () => {
  const commented: Move[] = [
    ...drafted,
    [kobayashi, save({ 'ppc.42': text('侵入の経路はVPN装置である。詳細は調査中である。') })],
    [
      mori,
      paper(kind, {
        type: 'comment',
        field: 'ppc.42',
        start: 6,
        end: 12,
        text: '型番は書かないでください @会社',
      }),
    ],
  ];
  const thread = (story: Story) => paperIn(story, kind).threads[0];

  test('follows its passage through edits before it and inside it', () => {
    const before = play(begun(), commented);
    expect(textOf(before, 'ppc.42').slice(6, 12)).toBe('VPN装置で');
    const after = play(before, [
      [
        kobayashi,
        save({ 'ppc.42': text('外部から侵入された。侵入の経路はVPNの装置である。詳細は調査中である。') }),
      ],
    ]);
    const { start = 0, end = 0 } = thread(after) ?? {};
    expect(textOf(after, 'ppc.42').slice(start, end)).toBe('VPNの装置で');
  });

  test('is kept with the old text when its passage disappears', () => {
    const after = play(begun(), [...commented, [kobayashi, save({ 'ppc.42': text('調査中である。') })]]);
    expect(thread(after)).toMatchObject({ gone: true, state: 'open' });
    expect(after.remarks[0]).toMatchObject({ quote: 'VPN装置で', text: '型番は書かないでください @会社' });
  });

  test('finds its passage though somebody wrote while it was being written', () => {
    const story = play(begun(), [
      ...drafted,
      [kobayashi, save({ 'ppc.42': text('経路はVPN装置である。') })],
      [kobayashi, save({ 'ppc.42': text('侵入の経路はVPN装置である。') })],
      [
        mori,
        {
          type: 'paper',
          kind,
          seen: 2,
          command: { type: 'comment', field: 'ppc.42', start: 3, end: 8, text: '確認' },
        },
      ],
    ]);
    const { start = 0, end = 0 } = thread(story) ?? {};
    expect(textOf(story, 'ppc.42').slice(start, end)).toBe('VPN装置');
  });

  test('records whom it calls, and can be answered, assigned, resolved and opened again', () => {
    const story = play(begun(), [
      ...commented,
      [sato, paper(kind, { type: 'reply', thread: 1, text: '直します' })],
      [mori, paper(kind, { type: 'assign', thread: 1, assignee: 'insured' })],
      [sato, paper(kind, { type: 'resolve', thread: 1 })],
      [mori, paper(kind, { type: 'reopen', thread: 1 })],
    ]);
    expect(story.entries.find(({ type }) => type === 'document.commented')?.body.mentions).toEqual([
      'insured',
    ]);
    expect(story.remarks.map(({ no, text: said }) => [no, said])).toEqual([
      [1, '型番は書かないでください @会社'],
      [2, '直します'],
    ]);
    expect(thread(story)).toMatchObject({ state: 'open', assignee: 'insured' });
  });

  test('needs a passage and a number that exist', () => {
    given(...drafted)
      .when(mori, paper(kind, { type: 'comment', field: 'ppc.42', start: 5, end: 5, text: 'どこ' }))
      .isRefused('invalid', ['start']);
    given(...drafted)
      .when(mori, paper(kind, { type: 'resolve', thread: 7 }))
      .isRefused('invalid', ['thread']);
    given(...drafted)
      .when(mori, paper(kind, { type: 'comment', field: 'ppc.16', start: 0, end: 2, text: '　' }))
      .isRefused('invalid', ['text']);
  });
});

test('a subject holds the other documents under work', () => {
  const story = play(begun(), [...submitted(kind), [kobayashi, { type: 'begin', kind: 'publicFirst' }]]);
  expect(subjectIn(story, kind).others.map(({ document }) => document.kind)).toEqual(['publicFirst']);
});
