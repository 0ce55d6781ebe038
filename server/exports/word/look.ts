import { AlignmentType, type IStylesOptions } from 'docx';

const JAPANESE = 'BIZ UDPGothic';
// Word takes one name a font; what to take where it is missing stands in the font table.
const FONT = { ascii: JAPANESE, hAnsi: JAPANESE, eastAsia: JAPANESE, cs: JAPANESE };
const GREY = '595959';

/** How the pages look: sizes in half points, space in twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'ja-JP', eastAsia: 'ja-JP' } },
      paragraph: { spacing: { line: 360 } },
    },
    title: {
      run: { font: FONT, size: 32, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
    },
    heading1: {
      run: { font: FONT, size: 24, bold: true, color: '000000' },
      paragraph: { keepNext: true, spacing: { before: 360, after: 120 } },
    },
  },
  paragraphStyles: [
    { id: 'Head', name: 'しるべ 宛先と番号', basedOn: 'Normal', paragraph: { spacing: { after: 40 } } },
    {
      id: 'Label',
      name: 'しるべ 項目名',
      basedOn: 'Normal',
      run: { size: 18, bold: true, color: GREY },
      paragraph: { keepNext: true, spacing: { before: 160, after: 40 } },
    },
    {
      id: 'Body',
      name: 'しるべ 本文',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { left: 240 } },
    },
    { id: 'Small', name: 'しるべ 小さな字', basedOn: 'Normal', run: { size: 16, color: GREY } },
  ],
};

/** A4 with margins of 25 mm, in twentieths of a point. */
export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1417, bottom: 1417, left: 1417, right: 1417, header: 709, footer: 709 },
};

/** The part of the file that says which font stands in where BIZ UDPGothic is not installed. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:font w:name="${JAPANESE}"><w:altName w:val="Yu Gothic"/>` +
    '<w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
};
