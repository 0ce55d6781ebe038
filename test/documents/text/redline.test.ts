import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changeCount, redline } from '../../../shared/documents/text/redline.ts';
import { anyEdit, anyText } from './any-text.ts';

const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
const drawn = (changes: readonly Change[]) =>
  changes.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
const without = (changes: readonly Change[], kind: Change['kind']) =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('');

const givesBoth = (before: string, after: string) => {
  const changes = redline(before, after);
  expect(without(changes, 'added')).toBe(before);
  expect(without(changes, 'removed')).toBe(after);
};

describe('a redline', () => {
  test.each([
    ['約5,000人', '5,600人', '[-約5,000人-]{+5,600人+}'],
    [
      '約5,000人\n調査を継続している。',
      '5,600人（うちカード番号を含む者120人）\n調査を継続している。',
      '[-約5,000人-]{+5,600人（うちカード番号を含む者120人）+}\n調査を継続している。',
    ],
    [
      '氏名、住所、購入履歴',
      '氏名、住所、購入履歴、クレジットカード番号',
      '氏名、住所、購入履歴{+、クレジットカード番号+}',
    ],
    [
      '要求の文書を確認した。外部から侵入された可能性がある。',
      '要求の文書を確認した。調査会社の中間報告により、VPN装置を経由した外部からの侵入を確認した。',
      '要求の文書を確認した。[-外部から侵入された可能性がある-]{+調査会社の中間報告により、VPN装置を経由した外部からの侵入を確認した+}。',
    ],
    [
      '本日A社は事実を公表した。',
      '本日B社は事実を公表した。本日A社は事実を公表した。',
      '{+本日B社は事実を公表した。+}本日A社は事実を公表した。',
    ],
    ['令和8年10月31日', '令和8年11月1日', '[-令和8年10月31日-]{+令和8年11月1日+}'],
    ['氏名。', '氏名。', '氏名。'],
    ['', '新しい文', '{+新しい文+}'],
    ['古い文', '', '[-古い文-]'],
    ['', '', ''],
  ])('of %j and %j marks what a person would', (before, after, expected) => {
    expect(drawn(redline(before, after))).toBe(expected);
  });

  test('takes a lone particle between two changes into the change', () => {
    expect(drawn(redline('会社の情報', '本人の住所'))).toBe('[-会社の情報-]{+本人の住所+}');
  });
  test('keeps a sentence end between two changes, and a number that stayed', () => {
    expect(drawn(redline('停止した。復旧を待つ', '再開した。通知を出す'))).toContain('。');
    const changes = redline('外部の侵入により5,600人の情報', '内部の過失により5,600人の記録');
    expect(changes.find(({ text }) => text.includes('5,600人'))?.kind).toBe('same');
  });

  test('gives both versions back', () => {
    fc.assert(fc.property(anyEdit, ({ before, after }) => givesBoth(before, after)));
    fc.assert(fc.property(anyText, anyText, givesBoth));
  });
  test('never has two stretches of one kind side by side, nor an addition before its removal', () => {
    fc.assert(
      fc.property(anyEdit, ({ before, after }) => {
        const kinds = redline(before, after).map(({ kind }) => kind);
        expect(kinds.join(' ')).not.toMatch(/(same) \1|added removed|added added|removed removed/);
      }),
    );
  });

  test('finds each of many edits scattered over a long text', () => {
    const sentence = (n: number) =>
      `第${n}の項目について調査会社から${n * 7}件の記録を受け取り内容を確認した。`;
    const numbers = Array.from({ length: 500 }, (_, n) => n);
    const before = numbers.map(sentence).join('');
    const after = numbers.map((n) => (n % 5 === 2 ? sentence(n).replace('受け取り', '預かり') : sentence(n)));
    expect(changeCount(redline(before, after.join('')))).toBe(100);
    givesBoth(before, after.join(''));
  });
  test('of two long texts with nothing in common says so', () => {
    expect(changeCount(redline('あ'.repeat(20_000), '漏'.repeat(20_000)))).toBe(1);
  });
});

describe('the number of changes', () => {
  test('counts a removal and what replaces it once', () => {
    expect(changeCount(redline('約5,000人である。原因は不明。', '5,600人である。原因は調査中。'))).toBe(2);
  });
  test('of equal texts is none', () => expect(changeCount(redline('同じ', '同じ'))).toBe(0));
});
