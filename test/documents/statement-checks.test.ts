import { describe, expect, test } from 'vitest';
import type { Content, Use } from '../../shared/documents/content.ts';
import { statementWarnings } from '../../shared/documents/statement-checks.ts';

const saying = (text: string, uses: readonly Use[] = []): Content => ({
  fields: { 'ps.misuse': { text, uses } },
  states: {},
});
const warned = (text: string, uses: readonly Use[] = []) =>
  statementWarnings(saying(text, uses)).map(({ ja }) => ja);

describe('a statement that counts people', () => {
  test.each(['5,600人のうち120名です。', '5,600件のお客様情報、うち120人です。'])(
    'is warned of two units in 「%s」',
    (text) => expect(warned(text)).toEqual([expect.stringContaining('単位がそろっていません')]),
  );

  test('is warned also where the units stand in different fields', () => {
    const content: Content = {
      fields: { 'ps.count': { text: '5,600人', uses: [] }, 'ps.cause': { text: '120名', uses: [] } },
      states: {},
    };
    expect(statementWarnings(content)[0]?.ja).toContain('「5,600人」と「120名」');
  });

  test.each([
    '5,600人のうち120人です。',
    'お問合せは320件、対象は5,600人です。',
    '氏名と名称、5,600人の名簿です。',
    '機器6台、2拠点、5,600人です。',
  ])('is left alone with 「%s」', (text) => expect(warned(text)).toEqual([]));
});

describe('a denial', () => {
  const denial = '現時点で情報の流出は確認されていません。';
  const cited = (fact: Use['fact'], start = 0, end = 5): Use => ({ fact, version: 1, start, end });

  test.each([
    denial,
    '不正利用は確認しておりません。',
    '悪用された形跡はありません。',
    '二次被害は認められておりません。',
  ])('needs a fact beneath it: 「%s」', (text) =>
    expect(warned(text)).toEqual([expect.stringContaining('根拠がありません')]),
  );

  test.each(['misuse', 'breach'] as const)('is believed where its sentence cites %s', (fact) => {
    expect(warned(denial, [cited(fact)])).toEqual([]);
    expect(warned(denial, [cited(fact, 0, 0)])).toEqual([]);
  });

  test('is not believed on another fact, nor on one cited in the next sentence', () => {
    expect(warned(denial, [cited('principalCount')])).toHaveLength(1);
    const next = `${denial}二次被害の状況：なし。`;
    expect(warned(next, [cited('misuse', denial.length, next.length)])).toHaveLength(1);
  });

  test('is warned of by its own words', () => {
    expect(warned(`お詫びします。\n${denial}`)).toEqual([
      expect.stringContaining(`「${denial.slice(0, -1)}」`),
    ]);
  });

  test.each(['二次被害の有無は確認中です。', '流出を確認いたしました。', 'お心当たりはありませんか。'])(
    'is not seen in 「%s」',
    (text) => expect(warned(text)).toEqual([]),
  );
});

describe('words that are better left out', () => {
  test.each([
    ['身代金は支払いません。', '支払いには触れません'],
    ['攻撃者に金銭を支払う予定はありません。', '支払いには触れません'],
    ['暗号資産で送金しました。', '支払いには触れません'],
    ['当社は法的責任を認め、対応いたします。', '弁護士が決めます'],
    ['お客様の損害を賠償いたします。', '弁護士が決めます'],
    ['当社の過失により発生しました。', '弁護士が決めます'],
    ['費用は保険で補償されます。', '保険には触れません'],
    ['サイバー保険に加入しております。', '保険には触れません'],
  ])('are warned of in 「%s」', (text, why) => expect(warned(text)).toEqual([expect.stringContaining(why)]));

  test.each([
    '健康保険証の番号が含まれます。',
    '保険会社をご利用のお客様にお知らせします。',
    '当社が責任をもって対応いたします。',
    '本件は法的責任を認めるものではありません。',
    '代金の支払いは通常どおりです。',
    'お詫び申し上げます。',
  ])('are not seen in 「%s」', (text) => expect(warned(text)).toEqual([]));

  test('are warned of in both languages', () => {
    expect(statementWarnings(saying('賠償いたします。'))[0]?.en).toContain('counsel');
  });
});
