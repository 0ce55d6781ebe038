import { describe, expect, test } from 'vitest';
import type { Content, FieldValue } from '../../shared/documents/content.ts';
import { draftContent, emptyContent } from '../../shared/documents/draft.ts';
import { documentKinds } from '../../shared/documents/kinds.ts';
import type { Known } from '../../shared/documents/known.ts';
import { missingIn } from '../../shared/documents/missing.ts';
import { current } from '../../shared/facts/ledger.ts';
import { at, knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const { ppcPreliminary, ppcFollowUp, ppcFinal, ppcVoluntary } = documentKinds;
const preliminary = (known: Known) => draftContent(ppcPreliminary.forms[0], known);
const textIn = ({ fields }: Content, id: string) => {
  const value = fields[id];
  return value && 'text' in value ? value.text : null;
};
const chosenIn = ({ fields }: Content, id: string) => {
  const value = fields[id];
  return value && 'chosen' in value ? value.chosen : null;
};
const filed = (content: Content): Known['earlier'] => ({
  kind: 'ppcPreliminary',
  content,
  issuedAt: at('2026-11-04T16:00+09:00'),
  receiptNumber: '26-1104-001',
});

describe('a 速報', () => {
  const content = preliminary(vpnRansomware);

  test('has a part for the reporter and the nine items of the rule', () => {
    const titles = ppcPreliminary.forms[0].sections.map(({ no }) => no);
    expect(titles).toEqual([null, '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  test('names the company, the kind and the day, and begins the course of events with the earliest', () => {
    expect(textIn(content, 'ppc.03')).toBe('しおかぜ通販株式会社');
    expect(chosenIn(content, 'ppc.01')).toEqual(['preliminary', 'new']);
    expect(content.fields['ppc.02']).toEqual({ day: '2026-11-03', uses: [] });
    expect(textIn(content, 'ppc.16')?.split('\n').slice(0, 3)).toEqual([
      '2026年10月28日（調査中のため変わることがある）　侵入の始まり。',
      '2026年10月31日午前2時14分頃　当社が異変に気づいた。',
      '2026年10月31日（調査中のため変わることがある）　侵入の終わり。',
    ]);
  });

  test('tells a notice from outside before what came after it', () => {
    const told = stated(vpnRansomware.ledger, 'toldAt', at('2026-10-30T10:00+09:00'));
    const lines = textIn(preliminary(knownOf(told)), 'ppc.16')?.split('\n') ?? [];
    expect(lines[1]).toBe('2026年10月30日午前10時頃　当社が外部から知らされた。');
  });

  test('takes the day of discovery and the categories from the assessment', () => {
    expect(content.fields['ppc.11']).toMatchObject({ day: '2026-10-31' });
    expect(chosenIn(content, 'ppc.14')).toEqual(['item2', 'item3', 'item4']);
  });

  test('leaves open what the facts do not settle', () => {
    for (const id of ['ppc.13', 'ppc.15b', 'ppc.20', 'ppc.40', 'ppc.50', 'ppc.70'])
      expect(chosenIn(content, id), id).toEqual([]);
  });

  test('calls the investigation done only after a final finding', () => {
    expect(chosenIn(content, 'ppc.17')).toEqual(['ongoing']);
    const findings = [...vpnRansomware.findings, { final: true, summary: '外部への送信の記録がある' }];
    expect(chosenIn(preliminary({ ...vpnRansomware, findings }), 'ppc.17')).toEqual(['done']);
    expect(chosenIn(preliminary(nothingKnown), 'ppc.17')).toEqual([]);
  });

  test('counts the notice as done only when all are told', () => {
    const told = (count: number, known = vpnRansomware) =>
      chosenIn(preliminary({ ...known, notices: { ...known.notices, told: count } }), 'ppc.60');
    expect(told(0)).toEqual(['planned']);
    expect(told(5599)).toEqual(['ongoing']);
    expect(told(5600)).toEqual(['done']);
    expect(told(5600, nothingKnown)).toEqual(['ongoing']);
  });

  test('says nothing of card holders where there are none', () => {
    const none = knownOf(stated(vpnRansomware.ledger, 'cardNumbers', 0));
    expect(textIn(preliminary(none), 'ppc.30')).not.toContain('カード');
    expect(textIn(preliminary(none), 'ppc.30b')).toBe('0人');
  });

  test('separates what was done against recurrence from what is planned, with the day', () => {
    expect(textIn(content, 'ppc.80')).toContain('更新プログラムを適用する（実施済み）');
    expect(textIn(content, 'ppc.81')).toBe('VPN接続に多要素認証を導入する（2026年12月10日までに完了予定）。');
  });

  test('holds an item with a mere estimate for 調査中, and the others for 判明', () => {
    expect(content.states).toMatchObject({ item1: 'known', item3: 'known', item4: 'investigating' });
  });
});

describe('a report without a duty', () => {
  test('says 非該当 where the assessment finds nothing to report', () => {
    const none = knownOf(stated(vpnRansomware.ledger, 'breach', 'none'));
    expect(chosenIn(draftContent(ppcVoluntary.forms[0], none), 'ppc.14')).toEqual(['none']);
    expect(chosenIn(draftContent(ppcVoluntary.forms[0], nothingKnown), 'ppc.14')).toEqual([]);
  });
});

describe('a 続報', () => {
  const before = preliminary(vpnRansomware);
  const count = { gross: null, deduplicated: 5812, maximum: null, minimum: null };
  const later = knownOf(stated(vpnRansomware.ledger, 'principalCount', count), {
    earlier: filed(before),
    now: at('2026-11-20T09:00+09:00'),
  });
  const content = draftContent(ppcFollowUp.forms[0], later);

  test('starts word for word from what was filed, the old versions still cited', () => {
    expect(content.fields['ppc.30']).toEqual(before.fields['ppc.30']);
    expect(content.fields['ppc.16']).toEqual(before.fields['ppc.16']);
    const cited = content.fields['ppc.30']?.uses.find(({ fact }) => fact === 'principalCount');
    expect(cited?.version).toBe(2);
    expect(current(later.ledger, 'principalCount')?.version).toBe(3);
  });

  test('says of itself what is new: its day, its type, the report before it', () => {
    expect(chosenIn(content, 'ppc.01')).toEqual(['followUp']);
    expect(content.fields['ppc.02']).toMatchObject({ day: '2026-11-20' });
    expect(textIn(content, 'ppc.01a')).toBe('2026年11月4日の報告（受付番号26-1104-001）');
  });

  test('drafts anew what the earlier report could only call 調査中, and looks at its state again', () => {
    const open = draftContent(ppcFollowUp.forms[0], { ...later, earlier: filed(preliminary(nothingKnown)) });
    expect(textIn(open, 'ppc.30')).toMatch(/^5,812人である。/);
    expect(open.states.item3).toBe('known');
  });

  test('keeps an item that was found not to apply', () => {
    const earlier = filed({ ...before, states: { ...before.states, item9: 'none' } });
    expect(draftContent(ppcFollowUp.forms[0], { ...later, earlier }).states.item9).toBe('none');
  });
});

describe('what a report lacks', () => {
  const ids = (form: typeof ppcFinal, content: Content, stage: 'preliminary' | 'final') =>
    missingIn(form.forms[0], content, stage).map(({ id }) => id);
  const filledHead: Record<string, FieldValue> = Object.fromEntries(
    ['03a', '04', '05', '06', '06a', '07', '07a', '07b', '07c', '09'].map((no) => [
      `ppc.${no}`,
      { text: '記入済み', uses: [] },
    ]),
  );
  const withHead = ({ fields, states }: Content) => ({
    fields: { ...fields, ...filledHead, 'ppc.08': { chosen: ['no'], uses: [] } },
    states,
  });

  test('is only the reporter in a 速報 of which nothing is known', () => {
    expect(ids(ppcPreliminary, preliminary(nothingKnown), 'preliminary')).toEqual([
      'ppc.03a',
      'ppc.04',
      'ppc.05',
      'ppc.06',
      'ppc.06a',
      'ppc.07',
      'ppc.07a',
      'ppc.07b',
      'ppc.07c',
    ]);
  });

  test('is nothing in a 速報 drafted from what is known', () => {
    expect(ids(ppcPreliminary, withHead(preliminary(vpnRansomware)), 'preliminary')).toEqual([]);
  });

  test('is in a 確報 every choice that nobody made', () => {
    const content = withHead(draftContent(ppcFinal.forms[0], vpnRansomware));
    expect(ids(ppcFinal, content, 'final')).toEqual(['ppc.13', 'ppc.15b', 'ppc.20', 'ppc.50', 'ppc.70']);
  });

  test('is in a 確報 the reason of every item that only says 調査中', () => {
    const content = withHead(draftContent(ppcFinal.forms[0], nothingKnown));
    expect(ids(ppcFinal, content, 'final')).toEqual([
      'ppc.16',
      'ppc.22a',
      'ppc.30',
      'ppc.42',
      'ppc.51',
      'ppc.61',
      'ppc.70a',
      'ppc.80',
      'ppc.90',
    ]);
  });

  test('is everything in an empty content whose items are called known', () => {
    const { fields, states } = emptyContent(ppcFinal.forms[0]);
    const known = Object.fromEntries(Object.keys(states).map((id) => [id, 'known' as const]));
    const missing = ids(ppcFinal, { fields, states: known }, 'final');
    expect(missing).toEqual(expect.arrayContaining(['ppc.01', 'ppc.16', 'ppc.81', 'ppc.90']));
    expect(missing).not.toContain('ppc.72');
  });
});

test('a day of discovery stays blank while nobody knows when the company came to know', () => {
  expect(preliminary(nothingKnown).fields['ppc.11']).toEqual({ day: null, uses: [] });
  const asked = preliminary(knownOf(stated({}, 'awareAt', null)));
  expect(asked.fields['ppc.11']).toEqual({
    day: null,
    uses: [{ fact: 'awareAt', version: 1, start: 0, end: 0 }],
  });
});
