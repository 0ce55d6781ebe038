import { describe, expect, test } from 'vitest';
import type { Content, Use } from '../../shared/documents/content.ts';
import { otherItemsIn } from '../../shared/documents/five-items.ts';
import { holesNamedIn } from '../../shared/documents/open-holes.ts';

const complete = {
  'nt.1.overview': '当社は不正アクセスを把握いたしました。',
  'nt.2.items': '氏名、住所',
  'nt.4.cause': '原因は、調査中です。',
  'nt.5.harm': '二次被害の有無は、調査中です。',
  'nt.9.asks': '身に覚えのないご請求があるときは、警察にもご相談ください。',
};
const notice = (texts: Record<string, string>, uses: Use[] = []): Content => ({
  fields: Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, { text, uses }])),
  states: {},
});
const warned = (text: string) => otherItemsIn(notice({ ...complete, 'nt.done': text })).map(({ ja }) => ja);

describe('the check of the five items', () => {
  test('is silent where the five are told and nothing else', () => {
    expect(otherItemsIn(notice(complete))).toEqual([]);
  });

  test.each([
    ['全体で5,600人が対象です。', '3 本人の数'],
    ['約５千名のお客様が対象です。', '3 本人の数'],
    ['12,000件のお客様情報が対象です。', '3 本人の数'],
    ['代替措置をとっております。', '6 本人への対応の状況'],
    ['郵送が完了いたしました。', '6 本人への対応の状況'],
    ['11月9日に公表いたしました。', '7 公表の状況'],
    ['再発防止に努めます。', '8 再発防止のための措置'],
    ['個人情報保護委員会に届けております。', '国や警察への報告'],
    ['警察に相談いたしました。', '国や警察への報告'],
  ])('warns that 「%s」 belongs to %s', (text, item) => {
    const [warning, ...others] = warned(text);
    expect(warning).toContain(`「${item}」`);
    expect(others).toEqual([]);
  });

  test.each([
    'お一人お一人にお詫び申し上げます。',
    '1人ひとりにお知らせしております。',
    'お名前3文字だけを表示しております。',
    '手数料は1人あたり300円です。',
    '続報は当社ウェブサイトに掲載いたします。',
    '警察にもご相談ください。',
    '対象の機器3台を切り離しました。',
  ])('does not warn of 「%s」', (text) => expect(warned(text)).toEqual([]));

  test('warns of a cited count even where it is written out in words', () => {
    const text = '五千六百の皆さまが対象です。';
    const uses = [{ fact: 'principalCount', version: 2, start: 0, end: 4 }] as const;
    const warnings = otherItemsIn({
      ...notice(complete),
      fields: { ...notice(complete).fields, 'nt.done': { text, uses } },
    });
    expect(warnings.map(({ ja }) => ja)).toEqual([expect.stringContaining('「五千六百」')]);
  });

  test('warns of each of the five that is empty, and takes blanks for empty', () => {
    const { 'nt.4.cause': _, ...rest } = complete;
    const warnings = otherItemsIn(notice({ ...rest, 'nt.5.harm': ' \n' })).map(({ en }) => en);
    expect(warnings).toEqual([
      expect.stringContaining('“4 Cause” is empty'),
      expect.stringContaining('“5 Secondary harm” is empty'),
    ]);
    expect(otherItemsIn({ fields: {}, states: {} })).toHaveLength(5);
  });

  test('looks at no field of another kind', () => {
    expect(otherItemsIn(notice({ ...complete, 'ps.count': '5,600人です。' }))).toEqual([]);
  });
});

describe('what helps attackers', () => {
  test.each([
    ['VPN装置の既知の脆弱性（更新プログラム未適用）の悪用', ['脆弱性', '未適用']],
    ['CVE-2024-21762 が使われました', ['CVE-2024-21762']],
    ['管理画面は 192.0.2.10 にあります', ['192.0.2.10']],
    ['多要素認証を導入していない装置', ['多要素認証を導入していない']],
  ])('is named in 「%s」', (text, words) => {
    expect(holesNamedIn(text)).toEqual(words);
    expect(warned(text).map((ja) => /^「(.+?)」は、攻撃/.exec(ja)?.[1])).toEqual(words);
  });

  test.each(['第三者による不正アクセス', 'パスワードの変更をお願いいたします', '2026.11.9 に掲載しました'])(
    'is not named in 「%s」',
    (text) => expect(holesNamedIn(text)).toEqual([]),
  );

  test('is named once however often it is said', () => {
    expect(holesNamedIn('脆弱性、脆弱性')).toEqual(['脆弱性']);
  });
});
