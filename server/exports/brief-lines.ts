const MOST_CELLS = 5;
const marks = /^([□・])[\s　]*/u;
/** What is printed half as wide as a character of Japanese. */
const narrow = /[\u0020-\u007e\uff61-\uff9f]/;

/** Takes a line of a list; returns its mark, □ or ・, by itself, and the rest. */
export function lineMark(line: string): { mark: string | null; text: string } {
  const mark = marks.exec(line);
  return mark ? { mark: mark[1] ?? null, text: line.slice(mark[0].length) } : { mark: null, text: line };
}

/** Takes a line; returns its columns, which full-width spaces part, with □ as a column by itself. A line with ・ or with more than five is one column. */
export function lineCells(line: string): string[] {
  const { mark, text } = lineMark(line);
  const cells = text.trim().split(/　+/);
  if (mark === '・' || cells.length > MOST_CELLS || cells.length < 2) return [line];
  return mark ? [mark, ...cells] : cells;
}

/** Takes a line; returns how wide it is printed, in full-width characters. */
export function widthOf(line: string): number {
  return Array.from(line, (character) => (narrow.test(character) ? 0.5 : 1)).reduce((a, b) => a + b, 0);
}
