import type { Use } from '../content.ts';
import { type Edit, edits } from './edits.ts';

/** A passage of a text in UTF-16 offsets, `end` not included. */
export type Passage = { start: number; end: number };

const word = /[\p{L}\p{N}]/u;

/** Takes a passage of `before`; returns where it stands in `after`, with what replaced parts of it, or null where it was deleted. What is typed at its very edges stays outside. */
export const followRange = (passage: Passage, before: string, after: string): Passage | null =>
  followRanges([passage], before, after)[0] ?? null;

/** Takes passages of `before`; returns where each stands in `after`, in the same order; two texts are compared once for all of them. */
export function followRanges(
  passages: readonly Passage[],
  before: string,
  after: string,
): (Passage | null)[] {
  const made = passages.length === 0 ? [] : edits(before, after);
  return passages.map((passage) => follow(passage, before, after, made));
}

/** Takes the uses of a text and its edit; returns them where they now stand, without those whose passage is gone. A use of the whole field stays one. */
export function followUses(uses: readonly Use[], before: string, after: string): readonly Use[] {
  if (before === after) return uses;
  const made = edits(before, after);
  return uses.flatMap((use) => {
    if (use.start === 0 && use.end === 0) return [use];
    const passage = follow(use, before, after, made);
    return passage ? [{ ...use, ...passage }] : [];
  });
}

function follow(passage: Passage, before: string, after: string, made: readonly Edit[]): Passage | null {
  const start = startAfter(passage.start, made);
  if (passage.start === passage.end) return { start, end: start };
  const end = endAfter(passage.end, made);
  const isGone =
    start >= end ||
    saysNothing(passage, before, after.slice(start, end)) ||
    made.some((edit) => swallows(edit, passage));
  return isGone ? nearestQuote(passage, before, after, made) : { start, end };
}

/** A comma may be left of a deleted item of a list; it is not what the passage said. */
const saysNothing = ({ start, end }: Passage, before: string, left: string) =>
  word.test(before.slice(start, end)) && !word.test(left);

/** An edit of more other text than the passage is long leaves nothing that could be called its replacement. */
const swallows = (edit: Edit, { start, end }: Passage) =>
  edit.start <= start && end <= edit.end && edit.end - edit.start > 2 * (end - start);

function startAfter(start: number, made: readonly Edit[]) {
  const edit = made.findLast((it) => it.start <= start);
  if (!edit) return start;
  const isBefore = edit.end <= start;
  return isBefore ? edit.newEnd + start - edit.end : edit.newStart;
}

function endAfter(end: number, made: readonly Edit[]) {
  const edit = made.findLast((it) => it.start < end);
  if (!edit) return end;
  return edit.end <= end ? edit.newEnd + end - edit.end : edit.newEnd;
}

/** The same words, put in elsewhere: cut and pasted, or in a text written anew. */
function nearestQuote({ start, end }: Passage, before: string, after: string, made: readonly Edit[]) {
  const quote = before.slice(start, end);
  let nearest: Passage | null = null;
  for (const { newStart, newEnd } of made) {
    const put = after.slice(newStart, newEnd);
    for (let at = put.indexOf(quote); at >= 0; at = put.indexOf(quote, at + 1)) {
      const place = newStart + at;
      if (!nearest || Math.abs(place - start) < Math.abs(nearest.start - start))
        nearest = { start: place, end: place + quote.length };
    }
  }
  return nearest;
}
