import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segments } from '../../../shared/documents/text/segments.ts';
import { anyText } from './any-text.ts';

describe('a number in segments', () => {
  test.each([
    '5,600人',
    '約5千6百人',
    '１２，３４５名',
    '五千六百人',
    '約5,600件',
    '1.2万件',
    '353万円',
    '120社',
    '2台',
    '12.5%',
    '８０％',
    '2026年10月31日',
    '令和8年10月31日',
    '令和八年十月三十一日',
    '10月31日',
    '10/31',
    '2026/10/31',
    '2026-10-31',
    '2時14分',
    '02:14',
    '７.4.2',
  ])('%s stays in one piece', (number) => {
    const found = segments(`対象は、${number}、と確認した。`);
    expect(found.some((segment) => segment.includes(number))).toBe(true);
    expect(found.length).toBeGreaterThan(4);
  });

  test('does not swallow the words around it', () => {
    expect(segments('本人5,600人に通知')).toEqual(['本人', '5,600人', 'に', '通知']);
  });
});

describe('segments', () => {
  test('joined are the text again', () => {
    fc.assert(fc.property(anyText, (text) => segments(text).join('') === text));
  });
  test('of nothing are none', () => expect(segments('')).toEqual([]));
  test('leave a letter outside the basic plane whole', () => {
    expect(segments('𠮷野家').every((segment) => segment.isWellFormed())).toBe(true);
  });
});
