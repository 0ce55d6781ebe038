import { describe, expect, test } from 'vitest';
import { copySheetOf } from '../../../shared/documents/copy-sheet.ts';
import { plainTextOf } from '../../../shared/documents/plain-text.ts';
import { HASH, itemOf, paperOf } from './sample-papers.ts';

describe('a paper as plain text', () => {
  test('is a form item by item, with states, labels and a foot that names version and hash', () => {
    const paper = paperOf({
      caution: '公式の様式と照らし合わせてください。',
      sections: [
        itemOf('4', { 原因: 'VPN装置\n調査中' }, { state: '調査中' }),
        itemOf('5', { 有無: '無', 内容: '', 経緯: '一\n二' }, { title: '二次被害' }),
      ],
    });
    expect(plainTextOf(paper)).toBe(`漏えい等報告書（速報）

個人情報保護委員会 御中

※公式の様式と照らし合わせてください。

■ 4　原因【調査中】
VPN装置
調査中

■ 5　二次被害
有無：無
内容：（未記入）
経緯：
一
二

──────────────────────────────
INC-2026-0147　しおかぜ通販株式会社
漏えい等報告書（速報）　v4　下書き　2026年11月3日（火・祝）10:24 JST 保存
照合値 ${HASH}
`);
  });

  test('is a letter from its addressee on, without the titles and labels that a letter hides', () => {
    const contact = itemOf('2', { 電話: '0120-000-147', ご案内: 'おかけ直しください。' }, { title: '窓口' });
    const paper = paperOf({
      layout: 'letter',
      addressee: 'お客様 各位',
      sections: [
        itemOf(null, { 書き出し: '平素より', 追記: '' }, { titled: false }),
        { ...contact, fields: contact.fields.map((it) => ({ ...it, editable: it.label !== '電話' })) },
      ],
    });
    const text = plainTextOf(paper);
    expect(
      text.startsWith(
        'お客様 各位\n\n漏えい等報告書（速報）\n\n平素より\n\n2　窓口\n電話：0120-000-147\nおかけ直しください。\n\n──',
      ),
    ).toBe(true);
  });

  test('is a letter under its 件名 where it has one, without what was said to its writers', () => {
    const subject = itemOf(null, { 件名: 'お詫び', 書き出し: '平素より' }, { titled: false });
    const text = plainTextOf(paperOf({ layout: 'letter', caution: '書きません。', sections: [subject] }));
    expect(text.startsWith('個人情報保護委員会 御中\n\nお詫び\n\n平素より\n\n──')).toBe(true);
    expect(text).toContain('漏えい等報告書（速報）　v4');
  });

  test('has one kind of line end, whatever was pasted', () => {
    expect(plainTextOf(paperOf({ sections: [itemOf('1', { 概要: '一\r\n二\r三' })] }))).toContain(
      '一\n二\n三',
    );
  });
});

describe('a sheet to copy from', () => {
  test('names every field in order with its item, and counts letters as a person does', () => {
    const paper = paperOf({
      sections: [itemOf('1', { 概要: '𠮷野\r\n髙橋', 補足: '' }), itemOf(null, { その他: 'abc' })],
    });
    expect(copySheetOf(paper)).toEqual([
      { section: '1　概要', field: 'item.1.0', label: '概要', text: '𠮷野\r\n髙橋', characters: 5 },
      { section: '1　概要', field: 'item.1.1', label: '補足', text: '', characters: 0 },
      { section: 'その他', field: 'item.unnumbered.0', label: 'その他', text: 'abc', characters: 3 },
    ]);
  });
});
