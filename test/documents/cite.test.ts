import { describe, expect, test } from 'vitest';
import { cite, inLines, joined, or, say, shown, textOf } from '../../shared/documents/cite.ts';
import { passageOf } from '../../shared/documents/passage.ts';
import { current } from '../../shared/facts/ledger.ts';
import { knownOf, nothingKnown, stated, vpnRansomware } from './known.ts';

const plain = (pieces: Parameters<typeof textOf>[0]) => textOf(pieces).text;

describe('a cited sentence', () => {
  test('holds the passage of the newest version and names that version', () => {
    const { text, uses } = textOf(say`本人の数は、${cite(vpnRansomware, 'principalCount')}である。`);
    expect(text).toBe('本人の数は、5,600人（調査中のため変わることがある）である。');
    expect(uses).toEqual([{ fact: 'principalCount', version: 2, start: 6, end: 28 }]);
  });

  test('cuts out exactly what the version says', () => {
    const run = say`侵入は${cite(vpnRansomware, 'accessFrom')}に始まり、経路は${cite(vpnRansomware, 'route')}である。`;
    const { text, uses } = textOf(run);
    const versions = uses.map(({ fact }) => current(vpnRansomware.ledger, fact));
    expect(uses.map(({ start, end }) => text.slice(start, end))).toEqual(
      versions.map((version) => version && passageOf(version)),
    );
  });

  test('falls away whole where one of its facts is not known', () => {
    expect(say`${cite(vpnRansomware, 'route')}により${cite(nothingKnown, 'misuse')}が起きた。`).toEqual([]);
  });

  test('says 調査中 where it must stand, without a citation while nobody was asked', () => {
    expect(textOf(say`原因は${shown(nothingKnown, 'route')}である。`)).toEqual({
      text: '原因は調査中である。',
      uses: [],
    });
  });

  test('cites まだ分からない, so that the answer makes it stale', () => {
    const unknown = knownOf(stated({}, 'route', null));
    expect(cite(unknown, 'route')).toBeNull();
    expect(textOf(say`原因は${shown(unknown, 'route')}である。`).uses).toEqual([
      { fact: 'route', version: 1, start: 3, end: 6 },
    ]);
  });

  test('takes another run as a part', () => {
    const inner = say`${cite(vpnRansomware, 'cardNumbers')}を含む`;
    expect(plain(say`本人（${inner}）`)).toBe('本人（120人（調査中のため変わることがある）を含む）');
    expect(say`本人（${[]}）`).toEqual([]);
  });
});

describe('runs of pieces', () => {
  test('stand on lines of their own, the empty ones left out', () => {
    expect(plain(inLines(['一'], [], ['二']))).toBe('一\n二');
    expect(plain(joined([['一'], ['二']], ''))).toBe('一二');
  });

  test('give way to another where they say nothing', () => {
    expect(or([], '調査中である。')).toEqual(['調査中である。']);
    expect(or(['一'], '二')).toEqual(['一']);
    expect(or([], ['三'])).toEqual(['三']);
  });
});
