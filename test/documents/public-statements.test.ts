import { describe, expect, test } from 'vitest';
import { type Content, isText } from '../../shared/documents/content.ts';
import { draftContent } from '../../shared/documents/draft.ts';
import { publicFirst } from '../../shared/documents/kinds/public-first.ts';
import { publicFollowUp } from '../../shared/documents/kinds/public-follow-up.ts';
import { publicLast } from '../../shared/documents/kinds/public-last.ts';
import type { Known } from '../../shared/documents/known.ts';
import { peopleCountsIn } from '../../shared/documents/people-counts.ts';
import { statementWarnings } from '../../shared/documents/statement-checks.ts';
import { day, knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const statements = [publicFirst, publicFollowUp, publicLast];
const said = ({ fields }: Content, id: string) => {
  const value = fields[id];
  return value && isText(value) ? value.text : null;
};
const allSaid = (content: Content) =>
  Object.keys(content.fields)
    .map((id) => said(content, id) ?? '')
    .join('\n');
const first = draftContent(publicFirst.forms[0], vpnRansomware);
const after = (content: Content, ledger = vpnRansomware.ledger, more: Partial<Known> = {}) =>
  knownOf(ledger, {
    earlier: { kind: 'publicFirst', content, issuedAt: vpnRansomware.now, receiptNumber: null },
    ...more,
  });

describe('a public statement', () => {
  test.each(statements)('$id is drafted so that no check warns', ({ forms: [form] }) => {
    for (const known of [vpnRansomware, nothingKnown]) {
      expect(statementWarnings(draftContent(form, known))).toEqual([]);
    }
  });

  test.each(statements)('$id counts people in 人 and in nothing else', ({ forms: [form] }) => {
    const counts = peopleCountsIn(allSaid(draftContent(form, vpnRansomware)));
    expect(counts.map(({ words }) => words)).toEqual(expect.arrayContaining(['5,600人', '120人']));
    expect(new Set(counts.map(({ unit }) => unit))).toEqual(new Set(['人']));
  });

  test('says in its heading which one it is', () => {
    const titles = statements.map(({ forms: [form] }) => said(draftContent(form, vpnRansomware), 'ps.title'));
    expect(titles.map((title) => /（(.+)）$/.exec(title ?? '')?.[1])).toEqual(['第一報', '続報', '最終報']);
  });

  test.each([
    ['confirmed', 'confirmed', '個人情報の漏えい等に関する'],
    ['confirmed', 'provisional', '個人情報の漏えい等のおそれに関する'],
    ['likely', 'confirmed', '個人情報の漏えい等のおそれに関する'],
    ['unclear', 'confirmed', '情報セキュリティに関する事故の'],
    ['none', 'confirmed', '情報セキュリティに関する事故の'],
  ] as const)('whose breach is %s (%s) is headed %s', (level, certainty, heading) => {
    const known = knownOf(stated({}, 'breach', level, certainty));
    expect(said(draftContent(publicFirst.forms[0], known), 'ps.title')).toMatch(
      new RegExp(`^${heading}お知らせ`),
    );
  });

  test('speaks of results only where the company is listed', () => {
    const listed = knownOf(stated({}, 'sectors', ['listed']));
    expect(said(first, 'ps.results')).toBe('');
    expect(said(draftContent(publicFirst.forms[0], listed), 'ps.results')).toContain('精査中です');
  });

  test('names authorities with their day and never the receipt number', () => {
    const filed = knownOf(vpnRansomware.ledger, {
      filings: [
        {
          kind: 'preliminary',
          filedAt: vpnRansomware.now,
          addressee: '個人情報保護委員会',
          receiptNumber: '26-1104-00381',
        },
      ],
    });
    const content = draftContent(publicFirst.forms[0], filed);
    expect(said(content, 'ps.authorities')).toContain(
      '個人情報保護委員会　2026年11月3日に報告いたしました。',
    );
    expect(allSaid(content)).not.toContain('26-1104-00381');
  });
});

describe('a follow-up statement', () => {
  test('keeps what counsel approved in the first, word for word', () => {
    const approved = {
      ...first,
      fields: { ...first.fields, 'ps.items': { text: '氏名と住所です。', uses: [] } },
    };
    expect(said(draftContent(publicFollowUp.forms[0], after(approved)), 'ps.items')).toBe('氏名と住所です。');
  });

  test('tells what changed since, as it was said and as it stands', () => {
    const heads = { gross: null, deduplicated: 6100, maximum: null, minimum: null };
    const known = after(first, stated(vpnRansomware.ledger, 'principalCount', heads));
    const content = draftContent(publicFollowUp.forms[0], known);
    expect(said(content, 'ps.changes')).toBe(
      '・本人の数：5,600人（調査中のため変わることがある）から、6,100人に変わりました。',
    );
    expect(content.fields['ps.changes']?.uses).toMatchObject([{ fact: 'principalCount', version: 3 }]);
  });

  test('answers anew which data are included, so that 調査中 does not outlive the answer', () => {
    const unknown = draftContent(publicFirst.forms[0], nothingKnown);
    const known = after(unknown, stated({}, 'specialCare', 'no'));
    expect(unknown.fields['ps.specialCare']).toMatchObject({ chosen: ['unknown'] });
    expect(draftContent(publicFollowUp.forms[0], known).fields['ps.specialCare']).toMatchObject({
      chosen: ['no'],
      uses: [{ fact: 'specialCare', version: 1 }],
    });
  });

  test('keeps to itself what changed in facts that no statement tells', () => {
    const text = '外部の者による要求';
    const uses = [{ fact: 'ransom', version: 1, start: 0, end: text.length }] as const;
    const edited = { ...first, fields: { ...first.fields, 'ps.next': { text, uses } } };
    const known = after(edited, stated(vpnRansomware.ledger, 'ransom', '5,000万円の要求'));
    expect(said(draftContent(publicFollowUp.forms[0], known), 'ps.changes')).toBe('');
  });

  test('leaves the changes to people where no fact changed', () => {
    expect(said(draftContent(publicFollowUp.forms[0], after(first)), 'ps.changes')).toBe('');
  });

  test('gives the cause anew once the investigation is over', () => {
    const open = said(first, 'ps.cause');
    const ledger = stated(vpnRansomware.ledger, 'route', '保守用の接続装置を経由した侵入');
    const content = draftContent(publicLast.forms[0], after(first, ledger));
    expect(said(draftContent(publicFollowUp.forms[0], after(first, ledger)), 'ps.cause')).toBe(open);
    expect(said(content, 'ps.cause')).toContain('侵入の経路は、保守用の接続装置を経由した侵入です。');
    expect(said(content, 'ps.cause')).not.toContain('調査中');
  });

  test('says a planned measure only where that shows nothing that is missing', () => {
    const measures = [
      { what: '従業員への研修', owner: '小林', due: day('2026-12-10'), done: false },
      { what: 'VPN接続に多要素認証を導入する', owner: '小林', due: day('2026-12-10'), done: false },
      { what: '接続装置を交換する', owner: '小林', due: day('2026-11-05'), done: true },
    ];
    expect(said(draftContent(publicLast.forms[0], knownOf({}, { measures })), 'ps.prevention')).toBe(
      [
        '・接続装置を交換する（実施済み）',
        '・従業員への研修（2026年12月10日までに実施する予定）',
        '・このほかの措置も進めており、実施したあとにお知らせいたします。',
      ].join('\n'),
    );
  });

  test('explains what stands in for notices that cannot reach people', () => {
    const notices = { target: null, told: 5412, substitutes: [{ measure: '専用窓口の設置' }] };
    const text = said(draftContent(publicLast.forms[0], knownOf({}, { notices })), 'ps.notices');
    expect(text).toContain('個別のお知らせをお送りしております');
    expect(text).toContain('・専用窓口の設置');
    expect(text).not.toContain('5412');
  });
});
