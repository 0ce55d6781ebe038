import type { Piece } from './regions.ts';

/** A change that Word kept track of. Offsets are into the text before all such changes, in UTF-16 units. */
export type Edit = { start: number; end: number; insert: string; author: string };

export type Tracked = {
  /** The text with nothing of what others put in, and all of what they took out. */
  before: string;
  edits: readonly Edit[];
  /** Takes a number of pieces; returns the offset in `before` at which they end. */
  offset: (pieces: number) => number;
};

/** Takes the pieces of a field; returns its text before others' tracked changes, and these. What one author took out and put in at one place is one change. */
export function trackedEdits(pieces: readonly Piece[]): Tracked {
  const edits: Edit[] = [];
  const offsets = [0];
  let before = '';
  for (const { text, track } of pieces) {
    const { ours, addedBy, removedBy } = track;
    const at = before.length;
    const counts = ours !== 'removed';
    if (counts && addedBy === null) before += text;
    offsets.push(before.length);
    const author = addedBy ?? removedBy;
    // Put in by one and taken out by another: the text stays as it was.
    if (!counts || author === null || (addedBy !== null && removedBy !== null)) continue;
    join(edits, { start: at, end: before.length, insert: addedBy === null ? '' : text, author });
  }
  return { before, edits, offset: (count) => offsets[count] ?? before.length };
}

function join(edits: Edit[], edit: Edit) {
  const last = edits.at(-1);
  if (last?.end !== edit.start || last.author !== edit.author) edits.push(edit);
  else edits[edits.length - 1] = { ...last, end: edit.end, insert: last.insert + edit.insert };
}
