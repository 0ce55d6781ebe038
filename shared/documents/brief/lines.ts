import type { Pieces } from '../cite.ts';
import { joined } from '../cite.ts';
import type { Piece } from '../kind.ts';

/** Takes lines, how many there is room for, what to say where there is none, and the mark before each; returns that many at most, the rest told as 「ほか3件」, so that the brief stays one page. */
export function atMost(lines: readonly Pieces[], most: number, none: string, mark = '・'): Pieces {
  const told = lines.filter((line) => line.length > 0);
  if (told.length === 0) return [none];
  const room = told.slice(0, most).map((line) => [mark, ...line]);
  const rest = told.length - room.length;
  return joined(rest > 0 ? [...room, [`ほか${rest}件`]] : room, '\n');
}

const LONGEST = 90;

/** Takes a text of any length; returns it in one run, cut with 「…」 where it would take a third line. */
export function clipped(text: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, '　');
  const signs = [...line];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : line;
}

/** Takes a passage; returns it, cut where it is so long that the brief would need a second page. */
export const clippedPiece = (piece: Piece | null): Piece | null =>
  piece === null || typeof piece === 'string' ? piece : { ...piece, text: clipped(piece.text) };
