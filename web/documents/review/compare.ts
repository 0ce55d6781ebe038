import {
  type Content,
  type FieldValue,
  isChosen,
  isText,
  type SectionState,
} from '../../../shared/documents/content.ts';
import { type Change, changeCount, redline } from '../../../shared/documents/text/redline.ts';
import type { SectionView } from '../../../shared/documents/view.ts';

/** What changed in one field: runs of its text, or its ticked choices and its day one by one. `first` is the number of its first change in the whole document, from 1. */
export type FieldChange = { parts: readonly Change[]; count: number; first: number };

export type Comparison = {
  fields: { readonly [field: string]: FieldChange };
  /** Sections whose 判明／調査中／該当なし changed, with what it was and the number of the change. */
  states: { readonly [section: string]: { before: SectionState; no: number } };
  /** Changes a reader finds, all together. */
  total: number;
  /** Ids of the sections that hold any. */
  changed: ReadonlySet<string>;
};

type Known = { before: FieldValue | undefined; after: FieldValue | undefined; parts: readonly Change[] };

/** Returns a comparison of two versions that marks a field anew only where it differs from the last time. */
export function comparer() {
  const known = new Map<string, Known>();
  const partsOf = (id: string, before: FieldValue | undefined, after: FieldValue | undefined) => {
    const last = known.get(id);
    if (last && isSame(last.before, before) && isSame(last.after, after)) return last.parts;
    const parts = marked(before, after);
    known.set(id, { before, after, parts });
    return parts;
  };
  return (sections: readonly SectionView[], before: Content, after: Content): Comparison => {
    const fields: Record<string, FieldChange> = {};
    const states: Record<string, { before: SectionState; no: number }> = {};
    const changed = new Set<string>();
    let total = 0;
    for (const section of sections) {
      const from = total;
      const was = before.states[section.id];
      if (was !== undefined && was !== after.states[section.id]) {
        total += 1;
        states[section.id] = { before: was, no: total };
      }
      for (const { id, type } of section.fields) {
        const parts = partsOf(id, before.fields[id], after.fields[id]);
        const count = type === 'text' ? changeCount(parts) : Math.min(1, changeCount(parts));
        fields[id] = { parts, count, first: total + 1 };
        total += count;
      }
      if (total > from) changed.add(section.id);
    }
    return { fields, states, total, changed };
  };
}

const isSame = (one: FieldValue | undefined, other: FieldValue | undefined) =>
  one === other || wordsOf(one).join('\n') === wordsOf(other).join('\n');

/** Takes a value; returns what it says: its text, the ids of its choices, or its day. */
export function wordsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return [];
  if (isText(value)) return value.text === '' ? [] : [value.text];
  if (isChosen(value)) return value.chosen;
  return value.day === null ? [] : [value.day];
}

/** Takes a value; returns it as a text that did not change. */
export const unchanged = (value: FieldValue | undefined): readonly Change[] =>
  wordsOf(value).map((text) => ({ kind: 'same', text }));

function marked(before: FieldValue | undefined, after: FieldValue | undefined): readonly Change[] {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  const isWriting = (value: FieldValue | undefined) => value === undefined || isText(value);
  if (isWriting(before) && isWriting(after)) return redline(old[0] ?? '', fresh[0] ?? '');
  return [
    ...old.map((text): Change => ({ kind: fresh.includes(text) ? 'same' : 'removed', text })),
    ...fresh.filter((text) => !old.includes(text)).map((text): Change => ({ kind: 'added', text })),
  ];
}
