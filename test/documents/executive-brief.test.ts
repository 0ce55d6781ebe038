import { describe, expect, test } from 'vitest';
import { atMost, clipped } from '../../shared/documents/brief/lines.ts';
import { textOf } from '../../shared/documents/cite.ts';
import { isText } from '../../shared/documents/content.ts';
import { draftContent } from '../../shared/documents/draft.ts';
import { executiveBrief } from '../../shared/documents/kinds/executive-brief.ts';
import type { Known } from '../../shared/documents/known.ts';
import { day, knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const [form] = executiveBrief.forms;
const said = (id: string, known: Known = vpnRansomware) => {
  const value = draftContent(form, known).fields[id];
  return value && isText(value) ? value.text : '';
};
const linesOf = (id: string, known?: Known) => said(id, known).split('\n');
const deed = (label: string, due: string | null = null) => ({
  label,
  who: '小林',
  due: due ? day(due) : null,
});
const withDeeds = (...deeds: Known['deeds']) => knownOf(vpnRansomware.ledger, { deeds });

describe('a list of the brief', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => [`${at + 1}つ目`]);

  test('ends with ほかN件 where there are more than it has room for', () => {
    expect(textOf(atMost(lines(5), 2, 'なし')).text).toBe('・1つ目\n・2つ目\nほか3件');
  });
  test('ends with its last line where all find room', () => {
    expect(textOf(atMost(lines(2), 2, 'なし')).text).toBe('・1つ目\n・2つ目');
  });
  test('says that there is nothing instead of standing empty', () => {
    expect(textOf(atMost([[], []], 2, 'なし')).text).toBe('なし');
  });
  test('cuts a text that would take a third line, and joins one that has several', () => {
    expect(clipped('あ'.repeat(200))).toBe(`${'あ'.repeat(89)}…`);
    expect(clipped('1行目\n 2行目')).toBe('1行目　2行目');
    expect([...clipped('𠮷'.repeat(200))]).toHaveLength(90);
  });
});

describe('the brief for executives', () => {
  test('has the parts of one page in their order', () => {
    expect(form.sections.map(({ no, title }) => `${no ?? ''}${title.ja}`)).toEqual([
      '要約',
      '1決めていただくこと',
      '2期限',
      '3分かっていること',
      '4まだ分からないこと',
      '5事業への影響',
      '6お金の見通し（概算）',
      '7これから48時間',
    ]);
  });

  test('stays one page however much is known', () => {
    const many = Array.from({ length: 30 }, (_, at) => deed(`作業${at}${'あ'.repeat(190)}`, '2026-11-04'));
    const known = {
      ...vpnRansomware,
      deeds: [...many, ...many.map((one) => ({ ...one, label: `${one.label}決裁` }))],
    };
    const lines = form.sections.flatMap(({ id }) => linesOf(`eb.${id}`, known));
    expect(lines.length).toBeLessThanOrEqual(45);
    expect(Math.max(...lines.slice(1).map((line) => [...line].length))).toBeLessThanOrEqual(120);
    expect(linesOf('eb.next', known).at(-1)).toBe('ほか24件');
  });

  test('ends its long lists with ほかN件', () => {
    expect(linesOf('eb.deadlines').at(-1)).toMatch(/^ほか\d+件$/);
    expect(linesOf('eb.known').at(-2)).toMatch(/^ほか\d+件$/);
    expect(linesOf('eb.unknown', nothingKnown).at(-1)).toMatch(/^ほか\d+件$/);
  });

  test('says what happened in one sentence and what falls due next in another', () => {
    expect(said('eb.summary')).toMatch(
      /漏えい等のおそれがある状況である。次の期限は、.+2026年11月4日（水）である。$/,
    );
    expect(said('eb.summary', nothingKnown)).toBe(
      '事故があった（受注サーバーの暗号化）。内容は調査中である。',
    );
  });

  test('gives every known fact in the wording of all documents, so that its degree follows its certainty', () => {
    expect(linesOf('eb.known')).toContain('・本人の数　5,600人（調査中のため変わることがある）');
    expect(linesOf('eb.known')).toContain('・知った日時　2026年10月31日午前2時14分頃');
    expect(linesOf('eb.known').at(-1)).toBe('（付記のないものは確認した）');
    const guessed = knownOf(stated({}, 'cardNumbers', 120, 'estimated'));
    expect(linesOf('eb.known', guessed)[0]).toBe('・カード番号を含む人　120人（推定される人数）');
    expect(said('eb.known', nothingKnown)).toBe('確かめられたことはまだない');
  });

  test('tells apart what nobody asked and what nobody could say', () => {
    const known = knownOf(stated({}, 'specialCare', null));
    expect(linesOf('eb.unknown', known)).toContain('・要配慮個人情報　調査中');
    expect(linesOf('eb.unknown', known)).toContain('・財産的被害のおそれ　確認中');
  });

  test('names for each deadline its kind, its day and what is left', () => {
    expect(linesOf('eb.deadlines')).toContain(
      '・速報（個人情報保護法）　2026年11月4日（水）24:00 JST まで（残り1日）〔目安〕',
    );
    expect(said('eb.deadlines', nothingKnown)).toContain('まだ計算できない');
  });

  test('orders deadlines by their end and keeps those without a number of days for last', () => {
    const [last, ...others] = [...vpnRansomware.deadlines]
      .filter(({ rule }) => ['principal-notice', 'ppc-final', 'ppc-preliminary'].includes(rule))
      .reverse();
    const lines = linesOf('eb.deadlines', {
      ...vpnRansomware,
      deadlines: [last, ...others].flatMap((it) => it ?? []),
    });
    expect(lines.map((line) => line.split('　')[0])).toEqual([
      '・速報（個人情報保護法）',
      expect.stringMatching(/^・確報/),
      '・本人への通知',
    ]);
    expect(lines.at(-1)).toContain('速やかに〔日数の定めなし〕');
  });

  test('drops the deadline of a report that was filed; a final report closes both', () => {
    const filed = (kind: string): Known => ({
      ...vpnRansomware,
      deadlines: vpnRansomware.deadlines.filter(({ rule }) => rule.startsWith('ppc-')),
      filings: [{ kind, filedAt: vpnRansomware.now, addressee: '委員会', receiptNumber: null }],
    });
    expect(linesOf('eb.deadlines', filed('preliminary'))).toEqual([expect.stringContaining('・確報')]);
    expect(said('eb.deadlines', filed('final'))).not.toMatch(/速報|・確報/);
  });

  test('asks executives for decisions, the first due first, and lists no other deed there', () => {
    const known = withDeeds(
      deed('公表日を決める', '2026-11-05'),
      deed('速報の提出を決裁する', '2026-11-04'),
      deed('書類を直す'),
    );
    expect(linesOf('eb.decide', known)).toEqual([
      '□ 速報の提出を決裁する　11月4日（水）まで（小林）',
      '□ 公表日を決める　11月5日（木）まで（小林）',
    ]);
  });

  test('lists for the next 48 hours what is late, due or without a day, and nothing later', () => {
    const known = withDeeds(
      deed('書類を直す'),
      deed('控えを送る', '2026-11-05'),
      deed('片づける', '2026-11-06'),
      deed('連絡する', '2026-11-01'),
    );
    expect(linesOf('eb.next', known)).toEqual([
      '・連絡する　11月1日（日）まで（小林）',
      '・控えを送る　11月5日（木）まで（小林）',
      '・書類を直す　日は確認中（小林）',
    ]);
  });

  test('writes money in whole yen, unknown sums as not known and never as 0', () => {
    expect(linesOf('eb.money').slice(0, 2)).toEqual([
      '・保険金の請求額　3,530,000円',
      '・支払われた保険金　まだ分からない',
    ]);
  });

  test('is written anew each day', () => {
    const earlier = {
      kind: 'executiveBrief' as const,
      content: draftContent(form, nothingKnown),
      issuedAt: vpnRansomware.now,
      receiptNumber: null,
    };
    expect(draftContent(form, { ...vpnRansomware, earlier })).toEqual(draftContent(form, vpnRansomware));
  });
});
