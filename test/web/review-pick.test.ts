import { describe, expect, test } from 'vitest';
import { type Picked, passageOver, placeNow, quoteOf } from '../../web/documents/review/pick.ts';

const text = '侵入を確認した。 現時点で不正利用は確認していない。';

describe('a picked passage', () => {
  test('joins the drawn pieces that a selection covers', () => {
    const pieces = [
      { at: 0, from: 3, to: 8 },
      { at: 8, from: 0, to: 4 },
    ];
    expect(passageOver(pieces, text)).toEqual({ start: 3, end: 12 });
  });

  test('leaves out the spaces at its edges', () => {
    const { start, end } = passageOver([{ at: 0, from: 7, to: 9 }], text) ?? {};
    expect(text.slice(start, end)).toBe('。');
  });

  test('is none where only removed text or a space is selected', () => {
    expect(passageOver([], text)).toBeNull();
    expect(passageOver([{ at: 8, from: 0, to: 1 }], text)).toBeNull();
    expect(passageOver([{ at: 8, from: 2, to: 2 }], text)).toBeNull();
  });

  const picked: Picked = { field: 'harm', text, version: 4, start: 9, end: text.length };

  test('stays where it is while nobody writes', () => {
    expect(placeNow(picked, text)).toEqual({ start: 9, end: text.length });
  });

  test('moves with its words when others write before it', () => {
    const now = `11月1日に、${text}`;
    const place = placeNow(picked, now);
    expect(now.slice(place?.start, place?.end)).toBe(text.slice(9));
  });

  test('is gone where its words were deleted', () => {
    expect(placeNow(picked, text.slice(0, 8))).toBeNull();
  });

  test('is quoted in one line, shortened with a mark', () => {
    expect(quoteOf('一行目\n二行目')).toBe('一行目 二行目');
    expect(quoteOf('あ'.repeat(50), 10)).toBe(`${'あ'.repeat(10)}…`);
  });
});
