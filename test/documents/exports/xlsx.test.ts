import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../../../server/exports/xlsx.ts';
import type { Paper } from '../../../shared/documents/paper.ts';
import { readZip } from './read-zip.ts';
import { itemOf, paperOf } from './sample-papers.ts';

type Cell = { type: string; text: string };

const unescaped = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The cells of the sheet, row by row, with the type that Excel is told. */
async function sheetOf(paper: Paper) {
  const files = await readZip(await xlsxOf(paper));
  const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
  const strings = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g)];
  const rows = [...sheet.matchAll(/<row[^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<c r="\w+" s="\d+"(?: t="(\w+)")?(?:\/>|>([\s\S]*?)<\/c>)/g)].map(
      ([, type = '', inner = '']): Cell => {
        const value = /<v>(.*?)<\/v>/.exec(inner)?.[1] ?? '';
        return { type, text: type === 's' ? unescaped(strings[Number(value)]?.[1] ?? '') : value };
      },
    ),
  );
  return { sheet, rows, texts: rows.map((row) => row.map(({ text }) => text)) };
}

describe('a workbook', () => {
  test('has a row a field below its titles, and the caution above them', async () => {
    const { texts } = await sheetOf(
      paperOf({
        caution: '公式の様式と照らし合わせてください。',
        sections: [
          itemOf('4', { 原因: 'VPN装置', 補足: '' }, { state: '調査中' }),
          itemOf(null, { その他: '𠮷野\n髙橋' }),
        ],
      }),
    );
    expect(texts).toEqual([
      ['公式の様式と照らし合わせてください。', '', '', '', ''],
      ['番号', '項目', '欄', '記入内容', '文字数'],
      ['4', '原因（調査中）', '原因', 'VPN装置', '5'],
      ['4', '原因（調査中）', '補足', '', '0'],
      ['', 'その他', 'その他', '𠮷野\n髙橋', '5'],
    ]);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '=HYPERLINK("http://a.jp")',
  ])('writes %j as a text and never as a formula, whichever column it stands in', async (trap) => {
    const { sheet, rows } = await sheetOf(
      paperOf({ caution: trap, sections: [itemOf(trap, { [trap]: trap }, { state: trap })] }),
    );
    const shown = trap.replace('\r', '\n');
    const found = rows.flat().filter(({ text }) => text.startsWith(shown));
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.map(({ type }) => type)).toEqual(found.map(() => 's'));
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheet).not.toContain('t="str"');
  });

  test('says what a person typed, also where Excel would read it as a code, a tag or a turn', async () => {
    const { rows } = await sheetOf(
      paperOf({ sections: [itemOf('1', { 概要: '_x0041_ <b>&amp;</b>\u0007\u202e\ud800  end ' })] }),
    );
    expect(rows.at(-1)?.[3]?.text).toBe('_x005F_x0041_ <b>&amp;</b>  end ');
  });

  test('carries a text on in further rows where one cell cannot hold it, without cutting a letter in two', async () => {
    const text = `a${'𠮷'.repeat(40_000)}`;
    const { rows, texts } = await sheetOf(paperOf({ sections: [itemOf('1', { 概要: text })] }));
    const cells = texts.slice(1).map((row) => row[3] ?? '');
    expect(cells.length).toBe(3);
    expect(cells.join('')).toBe(text);
    expect(cells.every((it) => it.length <= 32_767 && it.isWellFormed())).toBe(true);
    expect(rows[1]?.[4]?.text).toBe('40001');
    expect(texts[2]?.[2]).toBe('（続き）');
  });
});
