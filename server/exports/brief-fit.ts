import type { PaperSection } from '../../shared/documents/paper.ts';
import { leftOut } from './brief-lines.ts';
import { briefSheet } from './brief-sheet.ts';
import type { Printed } from './printed.ts';
import { type Typeset, typeset } from './typesetter.ts';

/** How much of a text is printed: most lines of a list, most characters of a line. */
type Most = { lines: number; characters: number };

/** More than a page holds at its tightest, so that no time is lost on what cannot fit. */
const page: Most = { lines: 90, characters: 9_000 };
const FEWEST_CHARACTERS = 12;
/** How tightly it may be set besides loosely, 0, and at its tightest. */
const between = [1, 2, 3];
const TIGHTEST = 4;

/** Takes a brief in print; returns it on one page: set more tightly, then with the longest lists cut to 「ほかN件」, then with the longest lines cut to 「…」. */
export function onOnePage(brief: Printed): Typeset {
  const at = (most: Most, tightness: number) => {
    const { sections, ...rest } = brief;
    return typeset('brief', { ...rest, tightness, ...briefSheet(sections.map((it) => cut(it, most))) });
  };
  const loose = at(page, 0);
  if (loose.pages === 1) return loose;
  const tight = at(page, TIGHTEST);
  if (tight.pages === 1) {
    return between.map((tightness) => at(page, tightness)).find((it) => it.pages === 1) ?? tight;
  }
  const texts = brief.sections.flatMap(({ fields }) => fields.map(({ text }) => text.split('\n')));
  const lines = mostThat(1, Math.min(page.lines, Math.max(...texts.map((it) => it.length))), (most) => {
    return at({ ...page, lines: most }, TIGHTEST).pages === 1;
  });
  const few = { ...page, lines: lines ?? 1 };
  if (lines !== null) return at(few, TIGHTEST);
  const longest = Math.min(page.characters, Math.max(...texts.flat().map((it) => it.length)));
  const characters = mostThat(FEWEST_CHARACTERS, longest, (most) => {
    return at({ ...few, characters: most }, TIGHTEST).pages === 1;
  });
  return at({ ...few, characters: characters ?? FEWEST_CHARACTERS }, TIGHTEST);
}

/** Returns the greatest whole number from `low` to `high` that fits, where none above one that does not can fit; null where none does. */
function mostThat(low: number, high: number, fits: (most: number) => boolean): number | null {
  let [best, from, to]: [number | null, number, number] = [null, low, high];
  while (from <= to) {
    const middle = Math.floor((from + to) / 2);
    if (fits(middle)) [best, from] = [middle, middle + 1];
    else to = middle - 1;
  }
  return best;
}

function cut(section: PaperSection, most: Most): PaperSection {
  const fields = section.fields.map((field) => {
    const lines = field.text.split('\n').filter((line) => line.trim() !== '');
    const kept = lines.slice(0, most.lines).map((line) => shortened(line, most.characters));
    const more = lines.length - kept.length;
    const before = more > 0 ? leftOut(lines.at(-1) ?? '') : 0;
    // Where the list itself said that some are left out, its line counts for those.
    const unseen = before > 0 ? more - 1 + before : more;
    return { ...field, text: [...kept, ...(unseen > 0 ? [`ほか${unseen}件`] : [])].join('\n') };
  });
  return { ...section, fields };
}

function shortened(line: string, most: number): string {
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : line;
}
