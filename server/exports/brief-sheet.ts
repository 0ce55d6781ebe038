import type { PaperField, PaperSection } from '../../shared/documents/paper.ts';
import { lineCells, lineMark, widthOf } from './brief-lines.ts';

type Block = {
  label: string | null;
  /** Which column is bold, and whether the last one is set to the right. */
  bold: number;
  closing: boolean;
  rows: readonly (readonly (string | null)[])[];
  items: readonly { mark: string | null; text: string }[];
};
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

const linesOf = (field: PaperField) => field.text.split('\n').filter((it) => it.trim() !== '');
const isShort = (field: PaperField) => linesOf(field).length < 2;
const isTable = ({ fields }: PaperSection) => fields.length > 1 && fields.every(isShort);

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
  const title = [section.no, section.title].filter((it) => it !== null).join('　');
  return { title: section.titled ? title : null, blocks: blocksOf(section) };
}

function blocksOf(section: PaperSection): Block[] {
  if (isTable(section)) return [table(section.fields)];
  const isLabelled = section.fields.length > 1;
  return section.fields.map((field) => ({ ...listed(field), label: isLabelled ? field.label : null }));
}

function table(fields: readonly PaperField[]): Block {
  const cells = fields.map(({ text }) => lineCells(text));
  const most = Math.max(...cells.map((it) => it.length));
  const rows = fields.map(({ label }, at) => [label, ...padded(cells[at] ?? [''], most)]);
  return { label: null, bold: 1, closing: most > 1, rows, items: [] };
}

const padded = (cells: readonly string[], length: number) => [
  ...cells,
  ...Array<null>(length - cells.length).fill(null),
];

function listed(field: PaperField): Omit<Block, 'label'> {
  const lines = linesOf(field);
  const cells = lines.map(lineCells);
  const columns = cells[0]?.length ?? 0;
  const isTicked = cells[0]?.[0] === '□';
  if (columns > 1 && cells.every((it) => it.length === columns && (it[0] === '□') === isTicked)) {
    return { bold: isTicked ? 1 : 0, closing: false, rows: cells, items: [] };
  }
  const items = lines.length > 0 ? lines.map(lineMark) : [{ mark: null, text: '' }];
  return { bold: 0, closing: false, rows: [], items };
}
