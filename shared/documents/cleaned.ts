import type { Words } from '../kernel/words.ts';
import { type FieldValue, isText } from './content.ts';
import { cleanText, textObjection } from './text/clean.ts';
import { followUses } from './text/follow.ts';

/** What was mended in a field before it was kept. */
export type Mended = { field: string; done: readonly Words[] };

/** Ten times the longest text, in code units: markup may be that much of it. What is longer is refused for its length, and not read. */
const MOST_READ = 200_000;

/** Takes values as people sent them; returns them without what no document may hold, and what was mended in each. */
export function cleaned(fields: { readonly [field: string]: FieldValue }): {
  fields: { readonly [field: string]: FieldValue };
  mended: readonly Mended[];
} {
  const mended: Mended[] = [];
  const entries = Object.entries(fields).map(([field, value]): [string, FieldValue] => {
    if (!isText(value) || value.text.length > MOST_READ) return [field, value];
    const { text, done } = cleanText(value.text);
    if (done.length === 0) return [field, value];
    mended.push({ field, done });
    const uses = textObjection(text) ? [] : followUses(value.uses, value.text, text);
    return [field, { text, uses }];
  });
  return { fields: Object.fromEntries(entries), mended };
}
