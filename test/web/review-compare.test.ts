import { describe, expect, test } from 'vitest';
import type { Content, FieldValue } from '../../shared/documents/content.ts';
import type { FieldView, SectionView } from '../../shared/documents/view.ts';
import { words } from '../../shared/kernel/words.ts';
import { comparer } from '../../web/documents/review/compare.ts';

const field = (id: string, type: FieldView['type']): FieldView => ({
  id,
  type,
  label: words(id, id),
  hint: null,
  wanted: 'ifKnown',
  short: false,
  most: null,
  choices: null,
});
const section = (id: string, fields: readonly FieldView[]): SectionView => ({
  id,
  no: null,
  title: words(id, id),
  titled: true,
  stated: true,
  fields,
});
const sections = [
  section('item1', [field('story', 'text'), field('kinds', 'choices')]),
  section('item2', [field('count', 'text')]),
  section('item3', [field('found', 'day')]),
];
const text = (written: string): FieldValue => ({ text: written, uses: [] });
const content = (fields: Content['fields'], states: Content['states'] = {}): Content => ({ fields, states });

const before = content(
  {
    story: text('ファイルが暗号化された。外部から侵入された可能性がある。'),
    kinds: { chosen: ['leak', 'loss'], uses: [] },
    count: text('約5,000人'),
    found: { day: '2026-10-31' as never, uses: [] },
  },
  { item2: 'investigating' },
);

describe('the comparison of two versions', () => {
  test('finds nothing between a version and itself', () => {
    const { total, changed } = comparer()(sections, before, before);
    expect([total, changed.size]).toEqual([0, 0]);
  });

  test('numbers the changes through the whole document, in its order', () => {
    const after = content(
      {
        ...before.fields,
        story: text('ファイルが暗号化された。外部からの侵入を確認した。'),
        count: text('5,600人'),
      },
      { item2: 'known' },
    );
    const found = comparer()(sections, before, after);
    expect(found.fields.story?.first).toBe(1);
    expect(found.states.item2).toEqual({ before: 'investigating', no: (found.fields.story?.count ?? 0) + 1 });
    expect(found.fields.count?.first).toBe((found.states.item2?.no ?? 0) + 1);
    expect(found.total).toBe(found.fields.count?.first);
    expect([...found.changed]).toEqual(['item1', 'item2']);
  });

  test('counts a choice that changed as one, and says which of them came and went', () => {
    const after = content({ ...before.fields, kinds: { chosen: ['leak', 'damage'], uses: [] } });
    const found = comparer()(sections, content(before.fields), after);
    expect(found.fields.kinds).toMatchObject({ count: 1, first: 1 });
    expect(found.fields.kinds?.parts).toEqual([
      { kind: 'same', text: 'leak' },
      { kind: 'removed', text: 'loss' },
      { kind: 'added', text: 'damage' },
    ]);
  });

  test('sees a day that was taken back', () => {
    const after = content({ ...before.fields, found: { day: null, uses: [] } });
    const { fields } = comparer()(sections, content(before.fields), after);
    expect(fields.found?.parts).toEqual([{ kind: 'removed', text: '2026-10-31' }]);
  });

  test('shows a field that an older version did not have as added', () => {
    const { fields } = comparer()(sections, content({}), content({ count: text('5,600人') }));
    expect(fields.count?.parts).toEqual([{ kind: 'added', text: '5,600人' }]);
  });

  test('marks a field anew only where it changed since the last time', () => {
    const compare = comparer();
    const first = compare(sections, before, before);
    const after = content({ ...before.fields, count: text('5,600人') }, before.states);
    const second = compare(sections, before, after);
    expect(second.fields.story?.parts).toBe(first.fields.story?.parts);
    expect(second.fields.count?.parts).not.toBe(first.fields.count?.parts);
  });
});
