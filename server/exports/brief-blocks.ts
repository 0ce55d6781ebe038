import type { PaperField, PaperSection } from '../../shared/documents/paper.ts';
import { lineCells, lineMark } from './brief-lines.ts';

/** A field in print: a table, then what stands below it line by line. */
export type Block = {
  label: string | null;
  /** Which column is bold, and whether the last one is narrow and set to the right. */
  bold: number;
  closing: boolean;
  rows: readonly (readonly (string | null)[])[];
  items: readonly { mark: string | null; text: string }[];
};

/** Takes a section of a brief; returns it in print: short fields as one table, the lines on top of a list as a table too where they have columns, any other text line by line. */
export function blocksOf(section: PaperSection): Block[] {
  if (isTable(section)) return [tableOf(section.fields)];
  const isLabelled = section.fields.length > 1;
  return section.fields.map((field) => ({ ...listOf(field), label: isLabelled ? field.label : null }));
}

/** Takes a field; returns its lines, without the empty ones. */
export const linesOf = (field: PaperField) => field.text.split('\n').filter((it) => it.trim() !== '');

/** Takes a section; returns whether it is several fields of one line each. */
export const isTable = ({ fields }: PaperSection) =>
  fields.length > 1 && fields.every((field) => linesOf(field).length < 2);

function tableOf(fields: readonly PaperField[]): Block {
  const rows = evened(fields.map(({ label, text }) => [label, ...(lineCells(text) ?? [text])]));
  return { label: null, bold: 1, closing: (rows[0]?.length ?? 0) > 2, rows, items: [] };
}

function listOf(field: PaperField): Omit<Block, 'label'> {
  const lines = linesOf(field);
  const cells = lines.map(lineCells);
  const rows = cells.filter((it) => it !== null);
  const isTicked = rows.some((row) => row[0] === '□');
  const isOnTop = cells.slice(0, rows.length).every((it) => it !== null);
  if (rows.length > 0 && isOnTop && rows.every((row) => (row[0] === '□') === isTicked)) {
    const hasTags = lines[0]?.startsWith('・') === true && rows.some((row) => row.length > 2);
    const rest = lines.slice(rows.length).map(lineMark);
    return { bold: isTicked ? 1 : 0, closing: hasTags, rows: evened(rows), items: rest };
  }
  const items = lines.length > 0 ? lines.map(lineMark) : [{ mark: null, text: '' }];
  return { bold: 0, closing: false, rows: [], items };
}

/** Rows of one length: where one is shorter, its last cells stay empty. */
function evened(rows: readonly (readonly string[])[]): (string | null)[][] {
  const most = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(most - row.length).fill(null)]);
}
