import { describe, expect, test } from 'vitest';
import type { SectionView, StaleView } from '../../shared/documents/view.ts';
import { words } from '../../shared/kernel/words.ts';
import { lastFirst, placesOf } from '../../web/documents/edit/same-stale.ts';

const section = (id: string, fields: readonly string[]): SectionView => ({
  id,
  no: id,
  title: words(id, id),
  titled: true,
  stated: true,
  fields: fields.map((field) => ({
    id: field,
    type: 'text',
    label: words(field, field),
    hint: null,
    wanted: 'always',
    short: false,
    most: null,
    choices: null,
  })),
});
const stale = (field: string, start: number, more: Partial<StaleView> = {}) =>
  ({ field, fact: 'route', wasVersion: 1, version: 2, start, end: start + 3, ...more }) as StaleView;

const sections = [section('1', ['a', 'b']), section('4', ['c'])];

describe('passages that rest on the same old version of a fact', () => {
  const all = [stale('c', 5), stale('a', 30), stale('a', 2)];

  test('are found in reading order, whichever of them is asked about', () => {
    for (const one of all)
      expect(
        placesOf({ sections, stale: all }, one).map(({ section, stale: { field, start } }) => [
          section.id,
          field,
          start,
        ]),
      ).toEqual([
        ['1', 'a', 2],
        ['1', 'a', 30],
        ['4', 'c', 5],
      ]);
  });

  test('are not those of another fact, of another version, or a choice as a whole', () => {
    const others = [
      stale('b', 0, { fact: 'devices' }),
      stale('b', 9, { wasVersion: 3 }),
      stale('b', 0, { end: 0 }),
    ];
    const own = stale('a', 2);
    expect(placesOf({ sections, stale: [...others, own] }, own).map((one) => one.stale)).toEqual([own]);
    const [, , whole] = others;
    expect(whole && placesOf({ sections, stale: others }, whole)).toEqual([]);
  });

  test('are replaced from the last, so that none moves before its turn', () => {
    expect(lastFirst(all).map(({ start }) => start)).toEqual([30, 5, 2]);
  });
});
