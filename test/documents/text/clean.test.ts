import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, textObjection } from '../../../shared/documents/text/clean.ts';
import { anyText } from './any-text.ts';

const said = (raw: string) => cleanText(raw).done.map(({ ja }) => ja);

describe('a text that was pasted', () => {
  test.each([
    ['一行目\r\n二行目\r三行目\n四行目', '一行目\n二行目\n三行目\n四行目', '改行の形をそろえました'],
    ['Wordの\v改行', 'Wordの\n改行', '改行の形をそろえました'],
    ['5,\u200b600人', '5,600人', '数字のそばの見えない文字を取り除きました'],
    ['５\u2060６００名', '５６００名', '数字のそばの見えない文字を取り除きました'],
    ['\ufeff本文', '本文', '数字のそばの見えない文字を取り除きました'],
    ['報告\u202e書', '報告書', '文字の向きを変える見えない記号を取り除きました'],
    ['報告\u2066書\u2069', '報告書', '文字の向きを変える見えない記号を取り除きました'],
    ['報\u0000告\u0007書\u009f', '報告書', '文字ではない制御記号を取り除きました'],
    ['氏名\u00a0住所', '氏名 住所', '特殊な空白をふつうの空白にしました'],
    ['<p class=MsoNormal>氏名<o:p></o:p></p>', '氏名\n', '貼り付けた書式の記号を取り除きました'],
    [
      '<b>5,600</b><span style="mso-bidi-font-size:10pt">人</span>',
      '5,600人',
      '貼り付けた書式の記号を取り除きました',
    ],
    [
      '<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->概要',
      '概要',
      '貼り付けた書式の記号を取り除きました',
    ],
    ['<style>p {margin:0}</style>概要', '概要', '貼り付けた書式の記号を取り除きました'],
    [
      '/* Style Definitions */ table.MsoNormalTable {mso-style-name:"標準の表";}概要',
      '概要',
      '貼り付けた書式の記号を取り除きました',
    ],
    ['<tr><td>氏名</td><td>住所</td></tr>', '氏名\t住所\t\n', '貼り付けた書式の記号を取り除きました'],
    ['<p>A&amp;B &lt;社&gt;</p>', 'A&B <社>\n', '貼り付けた書式の記号を取り除きました'],
    ['氏名&nbsp;住所', '氏名 住所', '貼り付けた書式の記号を取り除きました'],
    ['𠮷\ud842野', '𠮷〓野', '壊れていた文字を「〓」に置き換えました'],
    ['\udfb7田', '〓田', '壊れていた文字を「〓」に置き換えました'],
  ])('%j is mended to %j, and it is said', (raw, text, words) => {
    expect(cleanText(raw).text).toBe(text);
    expect(said(raw)).toEqual([words]);
  });

  test('is mended in several ways at once, each said once', () => {
    expect(cleanText('<\u0000b>5\u202e\u200b,600</b>人\r\n\r\n').text).toBe('5,600人\n\n');
    expect(said('<\u0000b>5\u202e\u200b,600</b>人\r\n\r\n')).toHaveLength(5);
  });
});

describe('a clean text', () => {
  test.each([
    'か゛き゛',
    'がぎ',
    '髙橋・𠮷野・﨑',
    'ｶﾞｲﾄﾞ ＡＢＣ １２３',
    '氏名\t住所\n',
    '👨‍👩‍👧と😀',
    'a < b かつ c > d',
    '<社外秘>',
    '<script>が置かれていた',
    'R&D部門 &amp; &lt;',
    '{mso} の { 値 }',
    'ゼロ幅\u200bの空白は言葉の間に残る',
    '',
  ])('%j stays as it is, with nothing said', (text) => expect(cleanText(text)).toEqual({ text, done: [] }));

  test('comes out of every mending', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, done } = cleanText(raw);
        expect(cleanText(text)).toEqual({ text, done: [] });
        expect(text.isWellFormed()).toBe(true);
        expect(done.length === 0).toBe(text === raw);
      }),
    );
  });
});

describe('the length of a text', () => {
  test('may be twenty thousand characters, and no more', () => {
    expect(textObjection('あ'.repeat(20_000))).toBeNull();
    expect(textObjection('あ'.repeat(20_001))?.ja).toBe('20,001文字あります。20,000文字までにしてください。');
  });
  test('counts a letter of two code units once', () => {
    expect(textObjection('𠮷'.repeat(5), 5)).toBeNull();
    expect(textObjection('𠮷'.repeat(6), 5)?.en).toBe('The text has 6 characters. Keep it to 5.');
  });
});
