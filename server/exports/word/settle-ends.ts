import type { Piece } from './regions.ts';
import { type Track, untouched } from './tokens.ts';

const hidden: Track = { ...untouched, ours: 'removed' };
const shows = ({ track }: Piece) => track.ours !== 'removed';
const isEnd = (piece: Piece) => piece.text === '\n' && shows(piece);
const isAdded = ({ track }: Piece) => track.addedBy !== null;
const isRemoved = ({ track }: Piece) => track.removedBy !== null;

/** Takes the pieces below a field's heading; returns them, with the same places, so that the ends of the heading and of the last paragraph, which are not part of the text, count no more. */
export function settleEnds(pieces: readonly Piece[]): readonly Piece[] {
  const found = [...pieces];
  settleHeading(found);
  closeLast(found);
  settleLast(found);
  return found;
}

function settleHeading(pieces: Piece[]) {
  const at = pieces.findIndex(isEnd);
  const end = pieces[at];
  if (!end) return;
  const typed = pieces.slice(0, at).filter(shows);
  if (typed.length === 0) pieces[at] = { ...end, track: hidden };
  // Typed behind the heading: as if on a new first line.
  else if (typed.every(isAdded)) pieces[at] = { ...end, track: typed[0]?.track ?? end.track };
}

/** Where the last paragraph ran into the next heading, it gets its end back. */
function closeLast(pieces: Piece[]) {
  const last = pieces.findLastIndex(isEnd);
  const behind = pieces.slice(last + 1).filter(shows);
  if (last === pieces.length - 1 && last >= 0) return;
  const track = behind.length > 0 && behind.every(isAdded) ? behind[0]?.track : untouched;
  pieces.push({ text: '\n', track: track ?? untouched });
}

/** A paragraph added, or removed, as the last one carries its own end; the text has it before, between the two. */
function settleLast(pieces: Piece[]) {
  const at = pieces.length - 1;
  const last = pieces[at];
  if (!last) return;
  const isSo = isAdded(last) ? isAdded : isRemoved(last) ? isRemoved : null;
  const before = isSo ? pieces.findLastIndex((piece) => isEnd(piece) && !isSo(piece)) : -1;
  const between = pieces[before];
  if (
    between &&
    isSo &&
    pieces
      .slice(before + 1)
      .filter(shows)
      .every(isSo)
  )
    pieces[before] = { ...between, track: last.track };
  pieces[at] = { ...last, track: hidden };
}
