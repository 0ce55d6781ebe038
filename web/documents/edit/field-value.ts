import { type FieldValue, isChosen, isText } from '../../../shared/documents/content.ts';
import type { FieldView } from '../../../shared/documents/view.ts';

/** Takes a field; returns what stands in it before anything was written. */
export function emptyValue({ type }: Pick<FieldView, 'type'>): FieldValue {
  if (type === 'text') return { text: '', uses: [] };
  return type === 'day' ? { day: null, uses: [] } : { chosen: [], uses: [] };
}

/** Takes two values of one field; says whether they say the same and rest on the same versions of facts. */
export const sameValue = (one: FieldValue, other: FieldValue) =>
  wordsIn(one) === wordsIn(other) && usesIn(one) === usesIn(other);

/** Takes two values of one field; says whether a reader would find the same words in both. */
export const sameWords = (one: FieldValue, other: FieldValue) => wordsIn(one) === wordsIn(other);

/** Takes a value; returns it as one line of text to compare or to keep. */
export function wordsIn(value: FieldValue): string {
  if (isText(value)) return value.text;
  return isChosen(value) ? JSON.stringify(value.chosen) : (value.day ?? '');
}

// Field by field: the server and this screen may name them in another order.
const usesIn = ({ uses }: FieldValue) =>
  JSON.stringify(
    uses.map(({ fact, version, start, end, kept }) => [fact, version, start, end, kept?.version ?? null]),
  );
