import type { TextValue, Use } from '../../../shared/documents/content.ts';
import { replaceRange } from '../../../shared/documents/replace-range.ts';
import { followUses } from '../../../shared/documents/text/follow.ts';
import { MOST_CHARACTERS } from './text-length.ts';

/** A text in the making: what it was when its passages were last certain, and what stands there now. */
export type WrittenText = { origin: TextValue; text: string };

export const writtenFrom = (value: TextValue): WrittenText => ({ origin: value, text: value.text });

const ROOM = 80; // characters around an edit, so that no number or word is cut at the edge of what is compared
const TOO_LONG_TO_FOLLOW = 4 * MOST_CHARACTERS;

/** Takes a text in the making; returns it with its passages where they stand now. Followed from the origin, not keystroke by keystroke: a number deleted and typed anew stays cited. */
export function asWritten({ origin, text }: WrittenText): TextValue {
  if (text === origin.text) return origin;
  if (text.length > TOO_LONG_TO_FOLLOW) return { text, uses: [] }; // it is not sent before it is shorter
  return { text, uses: usesAfter(origin, text) };
}

/** Compares only where the two differ, so that a long text costs no more than a short one. */
function usesAfter({ text: before, uses }: TextValue, after: string): readonly Use[] {
  const [head, tail] = sharedEnds(before, after);
  const start = Math.max(0, head - ROOM);
  const end = before.length - Math.max(0, tail - ROOM);
  const grown = after.length - before.length;
  const isWhole = (use: Use) => use.start === 0 && use.end === 0;
  const reaches = (use: Use) => !isWhole(use) && use.end >= head && use.start <= before.length - tail;
  const near = uses.filter((use) => reaches(use) && use.start >= start && use.end <= end);
  if (uses.filter(reaches).length > near.length) return followUses(uses, before, after);
  const moved = followUses(
    near.map((use) => ({ ...use, start: use.start - start, end: use.end - start })),
    before.slice(start, end),
    after.slice(start, end + grown),
  ).map((use) => ({ ...use, start: use.start + start, end: use.end + start }));
  const rest = uses
    .filter((use) => !reaches(use))
    .map((use) =>
      isWhole(use) || use.end < head ? use : { ...use, start: use.start + grown, end: use.end + grown },
    );
  return inOrder([...rest, ...moved]);
}

/** Takes two texts; returns how many characters they share at the start and at the end. */
function sharedEnds(before: string, after: string): [head: number, tail: number] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [head, tail];
}

/** Passages never lie over each other; of two that do, the earlier stays. */
function inOrder(uses: readonly Use[]): readonly Use[] {
  const sorted = [...uses].sort((a, b) => a.start - b.start || a.end - b.end);
  let reached = 0;
  return sorted.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Takes a text in the making, the selected range and a fact's passage; returns the text with the passage in place of the range, resting on that version. */
export function withFact(
  written: WrittenText,
  { start, end }: { start: number; end: number },
  { passage, ...cited }: Pick<Use, 'fact' | 'version'> & { passage: string },
): WrittenText {
  const next = replaceRange(asWritten(written), { start, end }, passage);
  const placed = { ...cited, start, end: start + passage.length };
  const free = next.uses.filter((use) => use.end <= placed.start || use.start >= placed.end);
  return writtenFrom({ text: next.text, uses: inOrder([...free, placed]) });
}

/** Takes two texts; returns both, the first above the second, with the passages of both. */
export function both(theirs: TextValue, yours: TextValue): TextValue {
  const ahead = theirs.text === '' ? '' : `${theirs.text}\n`;
  const whole = (use: Use) => use.start === 0 && use.end === 0;
  const moved = yours.uses
    .filter((use) => !whole(use))
    .map((use) => ({ ...use, start: use.start + ahead.length, end: use.end + ahead.length }));
  return { text: ahead + yours.text, uses: [...theirs.uses, ...moved] };
}
