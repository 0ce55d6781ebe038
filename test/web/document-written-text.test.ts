import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS as MOST_OF_SERVER } from '../../shared/documents/commands.ts';
import type { TextValue, Use } from '../../shared/documents/content.ts';
import { lengthOf, MOST_CHARACTERS } from '../../web/documents/edit/text-length.ts';
import { asWritten, both, withFact, writtenFrom } from '../../web/documents/edit/written-text.ts';

const cites = (text: string, ...passages: readonly [Use['fact'], string][]): TextValue => ({
  text,
  uses: passages.map(([fact, passage]) => {
    const start = text.indexOf(passage);
    return { fact, version: 2, start, end: start + passage.length };
  }),
});
/** Each passage a text rests on, in its own words. */
const passagesOf = ({ text, uses }: TextValue) =>
  uses.map(({ fact, start, end }) => `${fact}:${text.slice(start, end)}`);
const typed = (origin: TextValue, text: string) => asWritten({ ...writtenFrom(origin), text });

const count = cites(
  '本人の数は5,600人であり、経路はVPN装置の悪用である。',
  ['principalCount', '5,600人'],
  ['route', 'VPN装置の悪用'],
);

describe('a text that is being written', () => {
  test('carries its passages through typing before, between and behind them', () => {
    const next = typed(
      count,
      '調査会社によれば、本人の数は5,600人であり、侵入の経路はVPN装置の悪用であると見ている。',
    );
    expect(passagesOf(next)).toEqual(['principalCount:5,600人', 'route:VPN装置の悪用']);
  });

  test('keeps a number cited that was changed in its place', () => {
    expect(passagesOf(typed(count, count.text.replace('5,600人', '5,700人')))).toEqual([
      'principalCount:5,700人',
      'route:VPN装置の悪用',
    ]);
  });

  test('forgets a passage that was deleted, and has it back when it is typed again', () => {
    const without = count.text.replace('5,600人', '');
    const written = { ...writtenFrom(count), text: without };
    expect(passagesOf(asWritten(written))).toEqual(['route:VPN装置の悪用']);
    expect(passagesOf(asWritten({ ...written, text: count.text }))).toEqual(passagesOf(count));
  });

  test('keeps what the whole field rests on', () => {
    const whole: TextValue = {
      ...count,
      uses: [{ fact: 'breach', version: 1, start: 0, end: 0 }, ...count.uses],
    };
    expect(passagesOf(typed(whole, `まず、${whole.text}`))[0]).toBe('breach:');
  });

  test('of twenty thousand characters keeps a passage at its end', () => {
    const long = '調査を続けている。'.repeat(2_200);
    const value = cites(`${long}本人の数は5,600人である。`, ['principalCount', '5,600人']);
    expect(passagesOf(typed(value, `現在、${value.text}`))).toEqual(['principalCount:5,600人']);
  });

  test('never has a passage outside itself, whatever is pasted over it', () => {
    for (const text of ['', '人', '5,600', 'あ'.repeat(200_000)])
      for (const { start, end } of typed(count, text).uses) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
  });
});

describe('a fact put into a text', () => {
  const misuse = { fact: 'misuse', version: 1, passage: '確認していない' } as const;

  test('stands where the caret was, with the passages behind it moved', () => {
    const start = count.text.indexOf('であり');
    const next = asWritten(withFact(writtenFrom(count), { start, end: start }, misuse));
    expect(passagesOf(next)).toEqual([
      'principalCount:5,600人',
      'misuse:確認していない',
      'route:VPN装置の悪用',
    ]);
  });

  test('takes the place of a selected passage', () => {
    const start = count.text.indexOf('5,600人');
    const next = asWritten(withFact(writtenFrom(count), { start, end: start + 6 }, misuse));
    expect(passagesOf(next)).toEqual(['misuse:確認していない', 'route:VPN装置の悪用']);
  });

  test('inside another passage leaves no two over each other', () => {
    const start = count.text.indexOf('装置の');
    const { uses } = asWritten(withFact(writtenFrom(count), { start, end: start }, misuse));
    for (const [at, use] of uses.entries()) expect(use.start).toBeGreaterThanOrEqual(uses[at - 1]?.end ?? 0);
  });

  test('in an empty field is all there is', () => {
    const next = withFact(writtenFrom({ text: '', uses: [] }), { start: 0, end: 0 }, misuse);
    expect(asWritten(next)).toEqual({
      text: '確認していない',
      uses: [{ fact: 'misuse', version: 1, start: 0, end: 7 }],
    });
  });
});

describe('both texts after a clash', () => {
  test('stand one above the other with the passages of both', () => {
    const joined = both(count, cites('対象は5,600人。', ['principalCount', '5,600人']));
    expect(joined.text.split('\n').length).toBe(2);
    expect(passagesOf(joined)).toEqual([
      'principalCount:5,600人',
      'route:VPN装置の悪用',
      'principalCount:5,600人',
    ]);
  });
  test('are the other one where theirs was emptied', () => {
    expect(both({ text: '', uses: [] }, count)).toEqual(count);
  });
});

describe('the length of a text', () => {
  test('is held to the same number as on the server', () => {
    expect(MOST_CHARACTERS).toBe(MOST_OF_SERVER);
  });
  test('says by how much it is too long for its field', () => {
    expect(lengthOf('あ'.repeat(200_000), null)).toEqual({ length: 200_000, limit: 20_000, over: 180_000 });
    expect(lengthOf('あいう', 2)).toEqual({ length: 3, limit: 2, over: 1 });
    expect(lengthOf('あい', 2).over).toBe(0);
  });
  test('counts as people count', () => {
    expect(lengthOf('𠮷野家', 3)).toEqual({ length: 3, limit: 3, over: 0 });
  });
});
