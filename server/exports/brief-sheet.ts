import { itemTitle } from '../../shared/documents/item-title.ts';
import type { PaperSection } from '../../shared/documents/paper.ts';
import { type Block, blocksOf, isTable, linesOf } from './brief-blocks.ts';
import { widthOf } from './brief-lines.ts';

export type SheetPart = { title: string | null; blocks: readonly Block[] };
export type Band = { left: readonly SheetPart[]; right: readonly SheetPart[] };

/** What fits half the page, in full-width characters. */
const HALF_PAGE = 24;

/** Takes the sections of a brief; returns its boxed summary, which is the first of them, and the rest in bands: across the page, or two columns of small ones. */
export function briefSheet(sections: readonly PaperSection[]): { summary: string[]; bands: Band[] } {
  const [first, ...rest] = sections;
  const bands: Band[] = [];
  let small: PaperSection[] = [];
  const closeSmall = () => {
    if (small.length > 0) bands.push(twoColumns(small));
    small = [];
  };
  for (const section of rest) {
    if (isSmall(section)) small.push(section);
    else {
      closeSmall();
      bands.push({ left: [partOf(section)], right: [] });
    }
  }
  closeSmall();
  return { summary: (first?.fields ?? []).map((it) => it.text).filter((it) => it.trim() !== ''), bands };
}

function isSmall(section: PaperSection) {
  return section.fields.every((field) => {
    const before = isTable(section) ? widthOf(field.label) + 1 : 0;
    return linesOf(field).every((line) => before + widthOf(line) <= HALF_PAGE);
  });
}

const heightOf = ({ fields }: PaperSection) =>
  fields.reduce((sum, field) => sum + Math.max(1, linesOf(field).length), 2);

/** Keeps the order, down the left column and then down the right one, and parts where the two come out most alike. */
function twoColumns(sections: readonly PaperSection[]): Band {
  const heights = sections.map(heightOf);
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  const uneven = (at: number) => Math.abs(sum(heights.slice(0, at)) - sum(heights.slice(at)));
  const places = sections.map((_, at) => at + 1);
  const best = places.reduce((a, b) => (uneven(b) < uneven(a) ? b : a));
  return { left: sections.slice(0, best).map(partOf), right: sections.slice(best).map(partOf) };
}

function partOf(section: PaperSection): SheetPart {
  return { title: section.titled ? itemTitle(section) : null, blocks: blocksOf(section) };
}
