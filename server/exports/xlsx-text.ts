/** The most one cell of Excel holds. */
const MOST_UNITS = 32_767;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// What XML cannot hold, and what would make Excel read the rest of a text backwards; a tab and a line break may stay.
const unwritable = /(?![\t\n])\p{Cc}|[\p{Cs}\ufffd\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** Takes any text; returns it as Excel shows it unchanged, in as many cells as it needs: 32,767 UTF-16 units at most each, no character cut in two. */
export function cellTexts(text: string): string[] {
  const clean = text
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(unwritable, '')
    // Excel reads `_x0041_` as the letter A.
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  const cells = [''];
  for (const piece of clean.match(/_x005F_|[\s\S]/gu) ?? []) {
    const last = cells.length - 1;
    if ((cells[last] ?? '').length + piece.length > MOST_UNITS) cells.push(piece);
    else cells[last] += piece;
  }
  return cells;
}
