import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import { charactersIn } from '../../shared/documents/copy-sheet.ts';
import type { Paper, PaperField, PaperSection } from '../../shared/documents/paper.ts';
import { cellTexts } from './xlsx-text.ts';

const head = ['番号', '項目', '欄', '記入内容', '文字数'];
const columns = [{ width: 6 }, { width: 28 }, { width: 26 }, { width: 80 }, { width: 8 }];
const GREY = '#eeeeee';
const RULE = '#999999';

/** Takes a paper; returns it as an Excel workbook of one sheet, a row a field, the caution in the first row. Every text is written as text, whatever it begins with: none can be a formula. Characters are counted as code points. */
export async function xlsxOf(paper: Paper): Promise<Uint8Array> {
  const above: Row[] =
    paper.caution === null ? [] : [[{ ...ruled(paper.caution), columnSpan: head.length, height: 36 }]];
  const titles: Row = head.map((it) => ({ ...ruled(it), fontWeight: 'bold', backgroundColor: GREY }));
  const rows = paper.sections.flatMap((section) => section.fields.flatMap((field) => rowsOf(section, field)));
  const book = writeExcelFile([...above, titles, ...rows], {
    columns,
    sheet: '記入内容',
    stickyRowsCount: above.length + 1,
    orientation: 'landscape',
  });
  return new Uint8Array(await book.toBuffer());
}

/** More than one row only for a text too long for one cell. */
function rowsOf(section: PaperSection, field: PaperField): Row[] {
  const state = section.state === null ? '' : `（${section.state}）`;
  const about = [section.no ?? '', section.title + state, field.label].map(ruled);
  return cellTexts(field.text).map((text, at) =>
    at === 0
      ? [...about, cell(text), { ...ruled(''), value: charactersIn(field.text), type: Number }]
      : [ruled(''), ruled(''), ruled('（続き）'), cell(text), ruled('')],
  );
}

/** Takes a text that is written already as Excel reads it. */
const cell = (text: string): CellObject => ({
  value: text,
  type: String,
  wrap: true,
  alignVertical: 'top',
  borderStyle: 'thin',
  borderColor: RULE,
});

const ruled = (text: string) => cell(cellTexts(text)[0] ?? '');
