import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pdfOf } from '../../../server/exports/pdf.ts';
import type { Paper } from '../../../shared/documents/paper.ts';
import { readPdf } from './read-pdf.ts';
import { HASH, itemOf, listOf, paperOf } from './sample-papers.ts';

const read = (paper: Paper) => readPdf(pdfOf(paper));
const saying = (text: string, layout: Paper['layout'] = 'form') =>
  read(paperOf({ layout, sections: [itemOf('1', { 概要: text })] })).text;

describe('a PDF', () => {
  test('is a PDF/A-2b file that carries our fonts and no other', () => {
    const bytes = pdfOf(paperOf({ sections: [itemOf('1', { 氏名: '髙橋と𠮷野' })] }));
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.slice(0, 5)).toBe('%PDF-');
    expect(raw).toContain('/GTS_PDFA1');
    expect(raw).toMatch(/pdfaid:part>2</);
    expect(readPdf(bytes).fonts).toEqual([
      'BIZUDPGothic-Bold',
      'BIZUDPGothic-Regular',
      'NotoSansJP-Bold',
      'NotoSansJP-Regular',
    ]);
  });

  test('is the same file for the same paper', () => {
    const [first, second] = [pdfOf(paperOf({})), pdfOf(paperOf({}))];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('says at the foot of every page whose paper it is, its version, its hash, its status and its page', () => {
    const long = Array.from({ length: 30 }, (_, at) =>
      itemOf(`${at}`, { 内容: 'とても長い話。'.repeat(40) }),
    );
    const { pages, text } = read(paperOf({ sections: long }, '承認済み'));
    expect(pages).toBeGreaterThan(3);
    const byPage = text.split('\n');
    expect(byPage).toHaveLength(pages);
    for (const [at, page] of byPage.entries()) {
      expect(page).toContain('INC-2026-0147　漏えい等報告書（速報）　v4　承認済み');
      expect(page).toContain(`照合値 ${HASH}`);
      expect(page).toContain(`${at + 1}／${pages}ページ`);
    }
  });

  test('is headed 下書き only while it is one', () => {
    expect(read(paperOf({})).text.startsWith('下書き')).toBe(true);
    expect(read(paperOf({}, '承認済み')).text).not.toContain('下書き');
  });

  test.each(['form', 'letter', 'brief'] as const)(
    'of the layout %s prints what the typesetter could take for its own language',
    (layout) => {
      const traps =
        '#panic() *a* _b_ $x$ \\ ] [ } { <l> @r `c` // d /* e */ "f" \'g\' ~ -- ... https://a.jp/#x =h';
      expect(saying(traps, layout)).toContain(traps);
    },
  );

  test('has 𠮷 and 髙 as letters that can be searched', () => {
    const text = saying('𠮷野、髙橋、山﨑、①㈱Ⅳ〜－');
    expect(text).toContain('𠮷野、髙橋、山﨑、①㈱Ⅳ〜－');
    expect(text).not.toContain('〓');
  });

  test('keeps numbers and their units together for a search', () => {
    expect(saying('対象は5,600人、VPN装置から')).toContain('対象は5,600人、VPN装置から');
  });

  test('sets 〓 for a letter that the fonts do not have, and says which it was', () => {
    const text = saying('名前は😀と한');
    expect(text).toContain('名前は〓と〓');
    expect(text).toContain('〓は、印刷の書体にない文字です（U+1F600、U+D55C）');
  });

  test('leaves out marks that turn the direction of writing, control characters and halves of letters', () => {
    const text = saying('前\u202e後\u2066\u0007\u0000\u001b\ud800終\ufeff\u200b。');
    expect(text).toContain('前後');
    expect(text).toContain('終。');
    expect(text).not.toContain('\u202e');
  });

  test('is made of whatever people may have typed or pasted', () => {
    // Also halves of letters, marks of direction and joining marks, which a keyboard does not have and a paste does.
    const between = (min: number, max: number) => fc.integer({ min, max });
    const [western, marks, kana] = [between(0, 0x7ff), between(0x2000, 0x206f), between(0x3000, 0x30ff)];
    const letters = fc.array(fc.oneof(western, marks, kana, between(0, 0x10ffff)), { maxLength: 40 });
    const anything = letters.map((points) => String.fromCodePoint(...points));
    const property = fc.property(anything, anything, (text, label) => {
      const { pages } = read(
        paperOf({ sections: [itemOf('1', { [label]: text, 前: `${text}\u05d0${text}` })] }),
      );
      return pages >= 1;
    });
    fc.assert(property, { numRuns: 60, seed: 20261103 });
  });

  test('keeps a word that is longer than its line inside the page, letter by letter', () => {
    const address = `https://example.jp/${'a1b2'.repeat(100)}`;
    expect(saying(address)).toContain(address);
  });
});

describe('a form', () => {
  test('shows number, title, state and label of every item, and says where nothing was filled in', () => {
    const { text } = read(
      paperOf({
        caution: '公式の様式と照らし合わせてください。',
        sections: [
          itemOf('4', { 原因: '調べている' }, { state: '調査中' }),
          itemOf('7', { 予定: '' }, { title: '公表の実施状況', state: '該当なし' }),
        ],
      }),
    );
    expect(text).toContain('公式の様式と照らし合わせてください。');
    expect(text).toContain('個人情報保護委員会 御中');
    expect(text).toContain('4　原因調査中調べている');
    expect(text).toContain('7　公表の実施状況該当なし予定（未記入）');
  });
});

describe('a letter', () => {
  const letter = paperOf({
    layout: 'letter',
    addressee: 'お客様 各位',
    sections: [
      itemOf(null, { 書き出し: '平素より\n\nありがとうございます。' }, { titled: false }),
      itemOf('1', { 起きたこと: '侵入されました。' }),
    ],
  });

  test('shows its addressee, its paragraphs and only the titles that are printed', () => {
    const { text } = read(letter);
    expect(text).toContain('お客様 各位');
    expect(text).toContain('平素よりありがとうございます。');
    expect(text).toContain('1　起きたこと侵入されました。');
    expect(text).not.toContain('書き出し');
  });
});

test.each(['form', 'letter'] as const)(
  'a title of a %s never stands alone at the foot of a page',
  (layout) => {
    const pages = Array.from({ length: 14 }, (_, at) => {
      const before = Array.from({ length: at + 26 }, (_, line) => `行${line}`).join('\n');
      const choice = itemOf('2', { 電話: '0120-000-147' }, { title: '窓口' });
      const fields = choice.fields.map((field) => ({ ...field, editable: false }));
      return read(paperOf({ layout, sections: [itemOf('1', { 経過: before }), { ...choice, fields }] })).text;
    });
    // Begins where all is on one page and ends where the title is on the next.
    const places = [pages[0], pages.at(-1)].map((text) =>
      text?.split('\n').findIndex((it) => it.includes('窓口')),
    );
    expect(places).toEqual([0, 1]);
    expect(pages.filter((text) => !/窓口電話0120/.test(text))).toEqual([]);
  },
);

describe('a letter to people outside', () => {
  const { text } = read(
    paperOf({
      layout: 'letter',
      caution: '攻撃の手がかりになることは書きません。',
      sections: [
        itemOf(null, { 日付: '', 件名: 'お詫びとお知らせ', 書き出し: '平素より' }, { titled: false }),
        itemOf('1', { 願い: '・変えてください。\n・確かめてください。' }),
      ],
    }),
  );

  test('bears its 件名 as title, once', () => {
    expect(text.split('お詫びとお知らせ')).toHaveLength(2);
    expect(text).toMatch(/^下書き個人情報保護委員会 御中お詫びとお知らせ平素より/);
  });
  test('does not say what was said to its writers', () => expect(text).not.toContain('攻撃の手がかり'));
  test('says every line of a list', () => {
    expect(text).toContain('・変えてください。・確かめてください。');
  });
});

describe('a brief', () => {
  const summary = itemOf(null, { 要約: '受注サーバーが暗号化されました。' }, { titled: false });
  const briefOf = (...sections: Paper['sections']) =>
    paperOf({ layout: 'brief', addressee: '経営層', sections: [summary, ...sections] });

  test('keeps the order of its sections, the summary first', () => {
    const { pages, text } = read(
      briefOf(
        itemOf('1', {
          決めること: '□速報を決裁する　11月4日　弁護士の確認後に回します。ここは長い説明です。',
        }),
        itemOf('2', { 分からないこと: listOf(2) }),
        itemOf('3', { 影響: listOf(3) }),
        itemOf('4', { 費用: '3,180万円', 保険金: '3,060万円　見込み' }, { title: 'お金' }),
      ),
    );
    expect(pages).toBe(1);
    const places = ['受注サーバー', '1　決めること', '2　分からないこと', '3　影響', '4　お金'].map((it) =>
      text.indexOf(it),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).not.toContain('ほか');
  });

  test('is one page with a list of sixty lines, cut where the page ends, with the number of those left out', () => {
    const { pages, text } = read(
      briefOf(itemOf('1', { 分からないこと: listOf(60) }), itemOf('2', { 影響: listOf(3) })),
    );
    expect(pages).toBe(1);
    const left = Number(/ほか(\d+)件/.exec(text)?.[1]);
    const shown = 60 - left;
    expect(shown).toBeGreaterThan(20);
    expect(text).toContain(`その${shown}`);
    expect(text).not.toContain(`その${shown + 1}`);
    expect(text).toContain('・確かめることその3'.slice(1));
  });

  test('sets a list whose lines have parts as a table, with the number of those that were left out before', () => {
    const known = `${Array.from({ length: 70 }, (_, at) => `・事実${at + 1}　値${at + 1}〔暫定〕`).join('\n')}\nほか3件`;
    const { pages, text } = read(briefOf(itemOf('3', { 分かっていること: known })));
    expect(pages).toBe(1);
    expect(text).toContain('事実1値1暫定事実2値2暫定');
    const shown = text.match(/事実\d+値\d+暫定/g)?.length ?? 0;
    expect(shown).toBeLessThan(70);
    expect(text).toContain(`ほか${73 - shown}件`);
  });

  test('is one page with seven lists of sixty lines and with long lines', () => {
    const lists = Array.from({ length: 7 }, (_, at) =>
      itemOf(`${at + 1}`, { [`一覧${at}`]: listOf(60, '長い'.repeat(20)) }),
    );
    const { pages, text } = read(briefOf(...lists));
    expect(pages).toBe(1);
    for (const at of lists.keys()) expect(text).toContain(`一覧${at}`);
  });

  test('is one page where a single line would fill three', () => {
    const { pages, text } = read(briefOf(itemOf('1', { 影響: '止まっている。'.repeat(1_500) })));
    expect(pages).toBe(1);
    expect(text).toContain('…');
  });

  test('is black and nothing else', () => {
    const { inks } = read(
      briefOf(itemOf('1', { 影響: '', 期限: '11/4　確定' }), itemOf('2', { 話: listOf(9) })),
    );
    expect(inks).toEqual(['0']);
  });
});
