import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Use } from '../../../shared/documents/content.ts';
import { followRange, followUses } from '../../../shared/documents/text/follow.ts';
import { anyEdit, anyText } from './any-text.ts';

/** Reads a text with its passage in 【】. */
function marked(text: string) {
  const start = text.indexOf('【');
  const end = text.indexOf('】') - 1;
  return { text: text.replace(/[【】]/g, ''), passage: { start, end } };
}

describe('a passage', () => {
  test.each([
    ['本人の数は【約5,000人】である。', '確認した本人の数は約5,000人である。', '約5,000人'],
    ['本人の数は【約5,000人】である。', '本人の数は約5,000人であり、調査中である。', '約5,000人'],
    ['本人の数は【約5,000人】である。', '本人の数は5,600人である。', '5,600人'],
    ['本人の数は【5,600人】である。', '本人の数は5,601人である。', '5,601人'],
    ['本人の数は【5,600人】である。', '本人の数は【最大】5,600人（延べ）である。', '5,600人'],
    ['対象は【5,600人】', '対象は5,600人です', '5,600人'],
    ['【5,600人】が対象', '計5,600人が対象', '5,600人'],
    [
      '侵入経路は【漏えいした認証情報の悪用】と推定される。',
      '侵入経路はVPN装置の脆弱性の悪用と推定される。',
      'VPN装置の脆弱性の悪用',
    ],
    ['氏名、【住所、電話番号】', '氏名、住所、勤務先、電話番号', '住所、勤務先、電話番号'],
    ['本人は【約5,000人ほど】。', '本人は5,600人。', '5,600人'],
    ['一文目。【二文目の内容。】三文目。', '二文目の内容。三文目。', '二文目の内容。'],
    [
      '概要。【5,600人の情報】が漏えいした。原因は調査中。',
      '概要。原因は調査中。5,600人の情報が漏えいした。',
      '5,600人の情報',
    ],
    ['【𠮷野店】の記録', '😀𠮷野店の記録', '𠮷野店'],
  ])('in %s is followed to %s', (old, fresh, expected) => {
    const { text, passage } = marked(old);
    const after = fresh.replace(/[【】]/g, '');
    const found = followRange(passage, text, after);
    expect(found && after.slice(found.start, found.end)).toBe(expected);
  });

  test.each([
    ['本人の数は【約5,000人】である。', '本人の数は調査中である。', '調査中'],
    ['概要。【5,600人の情報】が漏えいした。原因は調査中。', '概要。原因は調査中。', null],
    ['氏名【、住所】、電話番号', '氏名、電話番号', null],
    ['【全文】', '', null],
    ['本文は長い説明であり【5,600人】と書かれていたが改められた。', '全く別の文言に置き換えた。', null],
  ])('in %s that becomes %s leaves %s', (old, after, expected) => {
    const { text, passage } = marked(old);
    const found = followRange(passage, text, after);
    expect(found && after.slice(found.start, found.end)).toBe(expected);
  });

  test('that repeats is followed in its own place', () => {
    const { text, passage } = marked('本人5,600人。カード5,600人。会員【5,600人】。');
    const after = '本人5,600人。カード120人。会員5,600人。';
    expect(followRange(passage, text, after)).toEqual({ start: 19, end: 25 });
  });

  test('stays where it is when nothing was edited', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        expect(followRange({ start, end }, text, text)).toEqual({ start, end });
      }),
    );
  });

  // 甲乙 and 丙 stand in no piece of the texts, so nothing there can be mistaken for the passage.
  test('shifts by exactly what was typed before it, whatever was typed after it', () => {
    fc.assert(
      fc.property(anyEdit, anyEdit, (ahead, behind) => {
        const passage = '甲乙丙丁戊己';
        const found = followRange(
          { start: ahead.before.length, end: ahead.before.length + passage.length },
          ahead.before + passage + behind.before,
          ahead.after + passage + behind.after,
        );
        expect(found).toEqual({ start: ahead.after.length, end: ahead.after.length + passage.length });
      }),
    );
  });

  test('is never followed out of the text', () => {
    fc.assert(
      fc.property(anyEdit, fc.nat(), fc.nat(), ({ before, after }, a, b) => {
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const found = followRange({ start, end }, before, after);
        if (found === null) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(after.length);
        if (start < end) expect(found.start).toBeLessThan(found.end);
        else expect(found.start).toBe(found.end);
      }),
    );
  });
});

describe('the uses of a text', () => {
  const before = '本人は5,600人、カードは120人。';
  const people: Use = { fact: 'principalCount', version: 2, start: 3, end: 9 };
  const cards: Use = {
    fact: 'cardNumbers',
    version: 1,
    start: 14,
    end: 18,
    kept: { version: 2, reason: '確認中' },
  };
  const whole: Use = { fact: 'route', version: 1, start: 0, end: 0 };

  test('move with it and keep what else they say', () => {
    const after = '確認した本人は5,601人、カードは120人。';
    expect(followUses([people, cards, whole], before, after)).toEqual([
      { ...people, start: 7, end: 13 },
      { ...cards, start: 18, end: 22 },
      whole,
    ]);
  });
  test('go with the passage they rest on', () => {
    expect(followUses([people, cards, whole], before, '本人は5,600人。')).toEqual([people, whole]);
  });
  test('are the very same where nothing was edited', () => {
    const uses = [people, cards];
    expect(followUses(uses, before, before)).toBe(uses);
  });
});
