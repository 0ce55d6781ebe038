import { canonical } from '../kernel/canonical.ts';
import type { Content, FieldValue, SectionState } from './content.ts';
import { wordsOf } from './hash.ts';

export type Given = {
  fields: { readonly [field: string]: FieldValue };
  states: { readonly [section: string]: SectionState };
};

/** A field that two people changed at once: what stands, and what was sent. */
export type Clash = { field: string; theirs: FieldValue; yours: FieldValue };

/** Takes the version a person wrote on, the one that stands now and what the person sends; returns the two joined item by item, and the fields both have changed. */
export function joinEdits(
  base: Content,
  head: Content,
  given: Given,
): { content: Content; changed: readonly string[]; clashes: readonly Clash[] } {
  const fields: Record<string, FieldValue> = { ...head.fields };
  const clashes: Clash[] = [];
  const changed: string[] = [];
  for (const [field, yours] of Object.entries(given.fields)) {
    const theirs = head.fields[field];
    if (theirs && canonical(theirs) === canonical(yours)) continue;
    if (theirs && !sameWords(theirs, base.fields[field]) && !sameWords(theirs, yours)) {
      clashes.push({ field, theirs, yours });
      continue;
    }
    fields[field] = yours;
    changed.push(field);
  }
  return { content: { fields, states: { ...head.states, ...given.states } }, changed, clashes };
}

const sameWords = (one: FieldValue, other: FieldValue | undefined) =>
  other !== undefined && canonical(wordsOf(one)) === canonical(wordsOf(other));
