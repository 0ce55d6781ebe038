import { followRange, type Passage } from '../../../shared/documents/text/follow.ts';

/** A passage somebody picked to comment on, with the text it was picked in. A whole choice or day is 0 to 0. */
export type Picked = Passage & { field: string; text: string; version: number };

/** A drawn piece of text: where it begins in the field, and which of its characters are selected. */
export type Piece = { at: number; from: number; to: number };

/** Takes the drawn pieces a selection touches; returns the passage they cover, null where nothing but removed text or spaces is selected. */
export function passageOver(pieces: readonly Piece[], text: string): Passage | null {
  const selected = pieces.filter(({ from, to }) => from < to);
  if (selected.length === 0) return null;
  const start = Math.min(...selected.map(({ at, from }) => at + from));
  const end = Math.max(...selected.map(({ at, to }) => at + to));
  const said = text.slice(start, end);
  if (said.trim() === '') return null;
  return {
    start: start + said.length - said.trimStart().length,
    end: end - said.length + said.trimEnd().length,
  };
}

/** Takes a picked passage and the field's present text; returns where it stands now, null where it was deleted meanwhile. */
export function placeNow(picked: Picked, text: string): Passage | null {
  if (picked.text === text) return { start: picked.start, end: picked.end };
  return followRange(picked, picked.text, text);
}

/** Takes a passage and its text; returns it shortened to what fits a line. */
export const quoteOf = (text: string, most = 40) => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most)}…` : line;
};
