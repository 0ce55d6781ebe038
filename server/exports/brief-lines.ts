const MOST_CELLS = 5;
const marks = /^([□・])[\s　]*/u;
const bracket = /〔([^〔〕]+)〕$/u;
/** What is printed half as wide as a character of Japanese. */
const narrow = /[\u0020-\u007e\uff61-\uff9f]/;

/** Takes a line of a list; returns its mark, □ or ・, by itself, and the rest. */
export function lineMark(line: string): { mark: string | null; text: string } {
  const mark = marks.exec(line);
  return mark ? { mark: mark[1] ?? null, text: line.slice(mark[0].length) } : { mark: null, text: line };
}

/** Takes a line; returns its columns: what full-width spaces part, with □ before it. In 「・人数　5,600人〔暫定〕」 there are at most three: label, text, and what stands in brackets at the end. Null where it has but one. */
export function lineCells(line: string): string[] | null {
  const { mark, text } = lineMark(line.trim());
  if (mark === '・') return labelled(text);
  const cells = text.split(/　+/);
  if (cells.length < 2 || cells.length > MOST_CELLS) return null;
  return mark ? [mark, ...cells] : cells;
}

function labelled(text: string): string[] | null {
  const tag = bracket.exec(text)?.[1];
  const [label = '', ...rest] = text.replace(bracket, '').split('　');
  if (rest.length === 0) return null;
  return [label, rest.join('　').trim(), ...(tag ? [tag] : [])];
}

/** Takes the last line of a list; returns how many things it says are left out, 0 for any other line. */
export const leftOut = (line: string) => Number(/^ほか(\d+)件$/.exec(line)?.[1] ?? 0);

/** Takes a line; returns how wide it is printed, in full-width characters. */
export function widthOf(line: string): number {
  return Array.from(line, (character) => (narrow.test(character) ? 0.5 : 1)).reduce((a, b) => a + b, 0);
}
