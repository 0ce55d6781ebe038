import { describe, expect, test } from 'vitest';
import type { Use } from '../../../shared/documents/content.ts';
import { differences } from '../../../shared/documents/text/contradictions.ts';
import type { CurrentText } from '../../../shared/documents/text/statements.ts';
import type { FactKey } from '../../../shared/facts/catalogue.ts';
import { at, heads, ledgerOf, on } from './ledger-kit.ts';

/** A document whose passage in 【】 rests on a version of a fact. */
function paper(text: string, fact?: FactKey, version = 1, document = 'notice'): CurrentText {
  const start = text.indexOf('【');
  const end = text.indexOf('】') - 1;
  const uses: Use[] = fact && start >= 0 ? [{ fact, version, start, end }] : [];
  return { document, title: '本人通知', field: 'body', text: text.replace(/[【】]/g, ''), uses };
}

const found = (texts: readonly CurrentText[], ledger: Parameters<typeof differences>[1]) =>
  differences(texts, ledger).flatMap((difference) =>
    difference.found.map(({ text }) => `${difference.fact} ${text}`),
  );

const ledger = ledgerOf({
  principalCount: [heads(5600)],
  cardNumbers: [120],
  awareAt: [at('2026-10-30T17:14:00.000Z')], // 10/31 02:14 in Japan
  accessFrom: [on('2026-10-28')],
  accessTo: [on('2026-10-31')],
});

describe('a text agrees with the ledger', () => {
  test.each([
    'お客様5,600人の情報が漏えいしたおそれがあります。',
    'お客様５６００名の情報が漏えいしたおそれがあります。',
    'お客様五千六百人の情報が漏えいしたおそれがあります。',
    'お客様5千6百名分の情報が対象です。',
    'お客様5,6\u200b00人の情報が対象です。',
    'お客様約5,600人の情報が対象です。',
    '本人の数は、重複を除き5,600人です。',
    '本人の数は5,600件です。',
    '本人5,600人（うちカード番号を含む者120人）',
    'カード番号を含む方は120名です。',
    '本人の数は1,000人を超える。',
    '本人の数は5,000人以上である。',
    '本人の数は5,000〜6,000人である。',
    '対象は会員5,000人、取引先の方600人です。',
    '対象は5,600人で、うち会員は5,000人です。',
    '受注サーバー2台のファイルが暗号化され、お客様の情報が対象です。',
    'お客様対応のためオペレーター10名を配置した。',
    'お客様から問い合わせ120件を受けた。',
    '本人4,500人に通知した。',
    '本人への通知のうち30件が返戻となった。',
    '数千人のお客様が対象です。',
    'お客様お一人おひとり、一人ひとりに連絡します。',
    '第三者3人が、会議に出た。',
    '本人への通知は法第26条第2項による。',
    'お客様窓口 0120-000-000',
    '10月31日に気づいた。',
    '令和8年10月31日午前2時14分頃に気づいた。',
    '2026/10/31に発覚した。',
    '知った日：２０２６年１０月３１日',
    '侵入は10月28日から10月31日まで続いた。',
    '10月29日に侵入された。',
    '11月3日に調査会社が外部からの侵入を確認した。',
    '10月31日に気づいた侵入を、11月2日に止めた。',
    '11月9日に侵入について公表する予定である。',
    '11月3日現在、不正利用は確認していない。',
    '11月1日に決済代行会社へ連絡し、監視を始めたことを確認した。',
    '10月31日、要求の文書が置かれていることを確認した。',
    '当社は11月5日にその内容を確認した。',
    '11月6日、会員サイトを再開し、会員800人が利用した。',
    'Q カード番号は含まれますか。A はい、120人分です。',
    '役員3人の報酬を減額する。本人1人につき500円を送る。',
  ])('that says %s', (text) => expect(found([paper(text)], ledger)).toEqual([]));
});

describe('a text differs from the ledger', () => {
  test.each([
    ['お客様約5,000人の情報が対象です。', 'principalCount 約5,000人'],
    ['お客様5,601件の情報が対象です。', 'principalCount 5,601件'],
    ['お客様５，６０１名の情報が対象です。', 'principalCount ５，６０１名'],
    ['本人の数は、重複を除き5,601人です。', 'principalCount 5,601人'],
    ['お客様五千人の情報が対象です。', 'principalCount 五千人'],
    ['対象となる5,601人のお客様に通知します。', 'principalCount 5,601人'],
    ['5,000人分の情報が対象です。', 'principalCount 5,000人分'],
    ['本人の数は最大6,000人である。', 'principalCount 最大6,000人'],
    ['本人の数は6,000人を超える。', 'principalCount 6,000人を超える'],
    ['5,600人の情報（うちカード番号を含む者121人）', 'cardNumbers 121人'],
    ['130名のクレジットカード番号が含まれます。', 'cardNumbers 130名'],
    ['カード番号を含む方は5,600人です。', 'cardNumbers 5,600人'],
    ['11月1日に気づいた。', 'awareAt 11月1日'],
    ['令和8年11月1日、社員が身代金の文書を確認した。', 'awareAt 令和8年11月1日'],
    ['当社が知ったのは2026年11月1日です。会社が知った日は11月2日', 'awareAt 11月2日'],
    ['2025年10月31日に発覚した。', 'awareAt 2025年10月31日'],
    ['侵入は10月27日から始まった。', 'accessFrom 10月27日'],
    ['侵入は10月28日から11月1日まで続いた。', 'accessTo 11月1日'],
    ['9月1日に侵入された。', 'accessFrom 9月1日'],
  ])('that says %s', (text, expected) => expect(found([paper(text)], ledger)).toContain(expected));

  test('once for a number, with every place, under a key that stays', () => {
    const texts = [
      paper('お客様約5,000人の情報', undefined, 1, 'notice'),
      paper('お客様5,600人の情報', undefined, 1, 'report'),
      paper('会員約５千人の情報', undefined, 1, 'public'),
    ];
    expect(differences(texts, ledger)).toEqual([
      {
        key: 'count:principalCount:5600>~5000',
        what: 'count',
        fact: 'principalCount',
        expected: '5,600人',
        found: [
          { document: 'notice', field: 'body', start: 3, end: 10, text: '約5,000人' },
          { document: 'public', field: 'body', start: 2, end: 6, text: '約５千人' },
        ],
      },
    ]);
  });
});

describe('a passage that rests on a fact', () => {
  const twice = ledgerOf({ principalCount: [heads(5000), heads(5600)], cardNumbers: [120] });

  test('of an older version is behind and no contradiction', () => {
    expect(found([paper('対象は【5,000人】です。', 'principalCount', 1)], twice)).toEqual([]);
  });
  test('of an older version differs when it does not say what that version says', () => {
    expect(found([paper('対象は【5,100人】です。', 'principalCount', 1)], twice)).toEqual([
      'principalCount 5,100人',
    ]);
  });
  test('differs whatever words stand around it', () => {
    expect(found([paper('以上、【5601】。', 'principalCount', 2)], twice)).toEqual(['principalCount 5601']);
  });
  test('says its own count of cards inside', () => {
    const text = '【5,600人（うちカード番号を含む者120人）】';
    expect(found([paper(text, 'principalCount', 2)], twice)).toEqual([]);
    expect(found([paper(text.replace('120', '121'), 'principalCount', 2)], twice)).toEqual([
      'cardNumbers 121人',
    ]);
  });
  test('leaves a part of the whole alone', () => {
    expect(found([paper('【5,600人（うち都内3,000人）】', 'principalCount', 2)], twice)).toEqual([]);
  });
  test('is the whole field where it says so, as long as it says one number', () => {
    const whole = (text: string) => ({
      ...paper(text),
      uses: [{ fact: 'principalCount' as const, version: 2, start: 0, end: 0 }],
    });
    expect(found([whole('5,601')], twice)).toEqual(['principalCount 5,601']);
    expect(found([whole('5,600人。担当10人。')], twice)).toEqual([]);
  });
  test('of another number is left alone', () => {
    const text = 'お客様のうちマイナンバーを含む方【30人】';
    expect(found([paper(text, 'myNumber', 1)], twice)).toEqual([]);
  });
  test('says the day of the moment in Japan', () => {
    expect(found([paper('【10月31日】', 'awareAt')], ledger)).toEqual([]);
    expect(found([paper('【10月30日】', 'awareAt')], ledger)).toEqual(['awareAt 10月30日']);
  });
});

describe('the four numbers of principals', () => {
  const four = ledgerOf({ principalCount: [heads(5600, { gross: 6010, maximum: 7000, minimum: 5000 })] });

  test.each([
    ['お客様の情報 延べ6,010件', []],
    ['お客様の情報は延べ件数で6,010件', []],
    ['お客様の情報 延べ5,600件', ['principalCount 延べ5,600件']],
    ['本人は最大7,000人', []],
    ['本人は最大5,600人', ['principalCount 最大5,600人']],
    ['本人は少なくとも5,000人', []],
    ['本人は少なくとも5,600人', ['principalCount 少なくとも5,600人']],
    ['本人は5,600人', []],
  ])('are told apart in %s', (text, expected) => expect(found([paper(text)], four)).toEqual(expected));
});

describe('a group of principals', () => {
  const group = (name: string, people: number | null) => ({ name, people, identifiable: true, items: [] });
  const groups = ledgerOf({
    principalCount: [heads(5600)],
    principalGroups: [[group('会員', 5000), group('取引先の担当者', 600), group('従業員', null)]],
  });

  test.each([
    ['会員 5,000人、取引先の担当者 600人', []],
    ['会員の数は5,001人である。', ['principalGroups 5,001人']],
    ['会員（約4,000名）が対象です。', ['principalGroups 約4,000名']],
    ['本人 5,000人', []],
    ['従業員12人', []],
  ])('is known by its name in %s', (text, expected) =>
    expect(found([paper(text)], groups)).toEqual(expected),
  );

  test('is told with its name as it is expected', () => {
    expect(differences([paper('会員の数は5,001人')], groups)).toMatchObject([
      { key: 'count:principalGroups.会員:5000>5001', expected: '会員 5,000人' },
    ]);
  });
});

describe('two documents', () => {
  const unknown = ledgerOf({ principalCount: [null] });
  const pair = (a: string, b: string) => [paper(a, undefined, 1, 'a'), paper(b, undefined, 1, 'b')];

  test('that differ from each other are found although nobody knows the number', () => {
    const texts = pair('お客様5,600人の情報', 'お客様約5,000人の情報');
    expect(differences(texts, unknown)).toMatchObject([
      {
        key: 'count:principalCount:?>5600/~5000',
        expected: 'まだ分からない',
        found: [{ document: 'a' }, { document: 'b' }],
      },
    ]);
    expect(differences(texts, {})).toHaveLength(1);
    expect(found(pair('10月31日に気づいた', '11月1日に発覚した'), {})).toEqual([
      'awareAt 10月31日',
      'awareAt 11月1日',
    ]);
  });
  test.each([
    ['お客様5,600人の情報', 'お客様５６００名の情報'],
    ['お客様5,600人の情報', 'お客様約5,600人の情報'],
    ['お客様5,600人の情報', 'お客様の情報 延べ6,010件'],
    ['10月31日に気づいた', '2026年10月31日に発覚した'],
    ['お客様5,600人の情報', 'サーバー2台'],
  ])('that say %s and %s agree', (a, b) => expect(differences(pair(a, b), {})).toEqual([]));
});

describe('the data items of a document', () => {
  const items = ledgerOf({
    dataItems: ['氏名、住所、電話番号、クレジットカード番号'],
    negatives: ['口座番号は含まれていない。\n電話番号の不正利用は確認していない。'],
  });

  test.each([
    ['項目は【氏名、住所、電話番号、カード番号】です。', []],
    [
      '項目は【氏名・住所・電話番号及びクレジットカード番号（セキュリティコードは保存していない）】です。',
      [],
    ],
    ['項目は【氏名、住所、電話番号、クレジットカード番号、勤務先】です。', ['dataItems 勤務先']],
    ['項目は【氏名、住所、電話番号、クレジットカード番号、口座番号など】です。', ['dataItems 口座番号']],
    ['項目は【氏名、住所、電話番号】です。', ['dataItems 氏名、住所、電話番号']],
    ['項目は氏名、住所、勤務先です。', []],
  ])('in %s', (text, expected) => expect(found([paper(text, 'dataItems')], items)).toEqual(expected));

  test('that are ticked are items too', () => {
    const ticked = {
      ...paper('【氏名、住所、電話番号、カード番号】', 'dataItems'),
      chosen: ['氏名', '口座番号', 'その他', 'card'],
    };
    expect(differences([ticked], items)).toMatchObject([{ key: 'dataItem:+口座番号', what: 'dataItem' }]);
  });
  test('say which one is left out', () => {
    expect(differences([paper('【氏名、住所、電話番号】', 'dataItems')], items)).toMatchObject([
      { key: 'dataItem:-クレジットカード番号' },
    ]);
  });
  test('are denied only where the ledger denies the item itself', () => {
    const denied = ledgerOf({ dataItems: ['氏名、口座番号'], negatives: ['口座番号は含まれていない'] });
    expect(found([paper('【氏名、口座番号】', 'dataItems')], denied)).toEqual(['dataItems 口座番号']);
  });
});

describe('an item that is denied', () => {
  test.each([
    ['口座番号、パスワードは保存していません。', ['パスワード', '口座番号']],
    ['クレジットカード番号や口座番号など', []],
    ['口座番号の不正利用は確認していない。', []],
    ['氏名は含まれている。', []],
    ['口座番号等は、取得しておりません', ['口座番号']],
  ])('is read out of %s', (negatives, expected) => {
    const denied = ledgerOf({ dataItems: ['氏名、口座番号、パスワード'], negatives: [negatives] });
    const text = '【氏名、口座番号、パスワード】';
    expect(
      found([paper(text, 'dataItems')], denied)
        .map((it) => it.replace('dataItems ', ''))
        .toSorted(),
    ).toEqual(expected);
  });
});
