import { describe, expect, test } from 'vitest';
import { isBlank, tellsNothing } from '../../shared/documents/blank.ts';
import { day } from './known.ts';

const text = (said: string) => ({ text: said, uses: [] });

describe('a value', () => {
  test('is blank where nobody filled it', () => {
    for (const value of [undefined, text(' \n　'), { chosen: [], uses: [] }, { day: null, uses: [] }])
      expect(isBlank(value)).toBe(true);
    for (const value of [text('調査中'), { chosen: ['a'], uses: [] }, { day: day('2026-11-03'), uses: [] }])
      expect(isBlank(value)).toBe(false);
  });

  test('tells nothing where every line only says that it is open', () => {
    for (const said of [
      '',
      '調査中',
      '本人の数は調査中である。',
      '原因：調査中。\n\n今後の措置は検討中です。',
    ])
      expect(tellsNothing(text(said)), said).toBe(true);
  });

  test('tells something where one line does', () => {
    for (const said of [
      '原因：調査中。\n記録が消えているため、復元を待っている。',
      '5,600人（調査中のため変わることがある）',
    ])
      expect(tellsNothing(text(said)), said).toBe(false);
    expect(tellsNothing({ chosen: ['unknown'], uses: [] })).toBe(false);
  });
});
