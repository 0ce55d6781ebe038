import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Held, heldBackIn } from '../../../shared/documents/text/held-back.ts';
import { anyText } from './any-text.ts';

const held: Held[] = [
  { fact: 'cardNumbers', printed: ['120人'] },
  { fact: 'principalCount', printed: ['5,612人・延べ6,010人'] },
  { fact: 'accessFrom', printed: ['2026/10/28（水）'] },
  { fact: 'route', printed: ['VPN装置の既知の脆弱性の悪用、更新プログラム未適用'] },
  { fact: 'ransom', printed: ['暗号資産で３億円を要求'] },
  { fact: 'police', printed: ['塩浜署'] },
  { fact: 'financialHarm', printed: ['はい'] },
  { fact: 'misuse', printed: ['まだ分からない'] },
];
const found = (text: string) =>
  heldBackIn(text, held).map(({ fact, start, end }) => `${fact} ${text.slice(start, end)}`);

describe('what is held back', () => {
  test.each([
    ['うち120人がカード番号を含みます。', ['cardNumbers 120人']],
    ['うち１２０名です。', ['cardNumbers １２０名']],
    ['うち百二十人です。', ['cardNumbers 百二十人']],
    ['カード番号は1\u200b20件です。', ['cardNumbers 1\u200b20件']],
    ['人数：120', ['cardNumbers 120']],
    ['約5,600人の方', ['principalCount 約5,600人']],
    ['五千六百十二人', ['principalCount 五千六百十二人']],
    ['延べ6,010件', ['principalCount 延べ6,010件']],
    ['令和8年10月28日から', ['accessFrom 令和8年10月28日']],
    ['10/28から', ['accessFrom 10/28']],
    ['ＶＰＮ装置の既知の脆弱性 の悪用が原因です。', ['route ＶＰＮ装置の既知の脆弱性 の悪用']],
    ['更新プログラム\n未適用のため', ['route 更新プログラム\n未適用']],
    [
      'vpn装置の既知の脆弱性の悪用、更新プログラム未適用',
      ['route vpn装置の既知の脆弱性の悪用、更新プログラム未適用'],
    ],
    ['暗号資産で3億円を要求された', ['ransom 暗号資産で3億円を要求']],
    ['塩浜署に相談した', ['police 塩浜署']],
    ['塩浜署へ120人、塩浜署へ', ['police 塩浜署', 'cardNumbers 120人', 'police 塩浜署']],
  ])('is found in %j', (text, expected) => expect(found(text)).toEqual(expected));

  test.each([
    'お客様5,000人',
    '120台のパソコン',
    '1,120人',
    '規則120条',
    '0120-120-120',
    '2025年10月28日',
    '2億円',
    'VPN装置は使っていない',
    'はい、まだ分からないことがあります',
    '',
  ])('is not found in %j', (text) => expect(found(text)).toEqual([]));

  test('leaves a small bare number alone', () => {
    expect(heldBackIn('番号 12 の項目', [{ fact: 'cardNumbers', printed: ['12人'] }])).toEqual([]);
    expect(heldBackIn('12名の方', [{ fact: 'cardNumbers', printed: ['12人'] }])).toHaveLength(1);
  });
  test('is found wherever it was put in, within the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (ahead, behind) => {
        const text = `${ahead}。塩浜署。${behind}`;
        const places = heldBackIn(text, held).filter(({ fact }) => fact === 'police');
        expect(places).toContainEqual({ fact: 'police', start: ahead.length + 1, end: ahead.length + 4 });
      }),
    );
  });
  test('is nothing where nothing is held', () => expect(heldBackIn('120人', [])).toEqual([]));
});
