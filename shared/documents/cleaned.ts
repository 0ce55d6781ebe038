import type { Words } from '../kernel/words.ts';
import { type FieldValue, isText } from './content.ts';
import { cleanText } from './text/clean.ts';
import { followUses } from './text/follow.ts';

/** What was mended in a field before it was kept. */
export type Mended = { field: string; done: readonly Words[] };

/** Takes values as people sent them; returns them without what no document may hold, and what was mended in each. */
export function cleaned(fields: { readonly [field: string]: FieldValue }): {
  fields: { readonly [field: string]: FieldValue };
  mended: readonly Mended[];
} {
  const mended: Mended[] = [];
  const entries = Object.entries(fields).map(([field, value]): [string, FieldValue] => {
    if (!isText(value)) return [field, value];
    const { text, done } = cleanText(value.text);
    if (done.length === 0) return [field, value];
    mended.push({ field, done });
    return [field, { text, uses: followUses(value.uses, value.text, text) }];
  });
  return { fields: Object.fromEntries(entries), mended };
}
