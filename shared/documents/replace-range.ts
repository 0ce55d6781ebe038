import type { TextValue } from './content.ts';
import { followUses } from './text/follow.ts';

/** Takes a text and what stands in a range of it instead; returns the text with the other passages where they belong now. */
export function replaceRange(
  { text, uses }: TextValue,
  { start, end }: { start: number; end: number },
  instead: string,
): TextValue {
  const next = text.slice(0, start) + instead + text.slice(end);
  const grown = instead.length - (end - start);
  const others = uses.map((use) => {
    if (use.end <= start) return use;
    if (use.start >= end) return { ...use, start: use.start + grown, end: use.end + grown };
    return null;
  });
  // A passage that the replacement cuts into is followed like any other edit.
  const cut = followUses(
    uses.filter((_, at) => others[at] === null),
    text,
    next,
  );
  const all = [...others.filter((use) => use !== null), ...cut].sort((a, b) => a.start - b.start);
  return { text: next, uses: all.filter((use, at) => at === 0 || use.start >= (all[at - 1]?.end ?? 0)) };
}
