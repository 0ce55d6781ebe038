import { describe, expect, test } from 'vitest';
import { dayInDocument, momentInDocument } from '../../shared/documents/japanese-dates.ts';
import { passageOf } from '../../shared/documents/passage.ts';
import { breachClause, degreeOf, withoutStop } from '../../shared/documents/wording.ts';
import type { Certainty, FactKey } from '../../shared/facts/catalogue.ts';
import { current } from '../../shared/facts/ledger.ts';
import type { FactValue } from '../../shared/facts/schema.ts';
import { at, day, stated } from './known.ts';

function passage<K extends FactKey>(key: K, value: FactValue<K> | null, certainty?: Certainty) {
  const version = current(stated({}, key, value, certainty), key);
  return version && passageOf(version);
}
const count = { gross: null, deduplicated: null, maximum: null, minimum: null };

describe('the degree of a value', () => {
  test('goes unsaid where it is confirmed', () => expect(degreeOf('confirmed', '人数')).toBe(''));
  test('warns of change where it is provisional', () =>
    expect(degreeOf('provisional', '人数')).toBe('（調査中のため変わることがある）'));
  test('calls an estimate one', () => expect(degreeOf('estimated', '日時')).toBe('（推定される日時）'));
});

describe('a breach', () => {
  test('is told as having happened only where it is confirmed', () => {
    expect(breachClause('confirmed', 'confirmed')).toBe('漏えい等を確認した');
    for (const certainty of ['provisional', 'estimated'] as const)
      expect(breachClause('confirmed', certainty)).toBe('漏えい等のおそれがある');
    expect(breachClause('likely', 'confirmed')).toBe('漏えい等のおそれがある');
  });

  test('is denied only on a check, and never on an estimate', () => {
    expect(breachClause('none', 'confirmed')).toBe('漏えい等がないことを確認した');
    expect(breachClause('none', 'provisional')).toContain('調査中のため');
    expect(breachClause('none', 'estimated')).toBe('漏えい等のおそれがあるか判断できない');
  });
});

describe('a passage', () => {
  test('says 調査中 for what nobody knows, never 0 and never a blank', () => {
    expect(passage('cardNumbers', null)).toBe('調査中');
    expect(passage('principalCount', count, 'estimated')).toBe('調査中');
    const myNumber = {
      included: 'unknown',
      wrongful: 'unknown',
      openToPublic: 'unknown',
      people: null,
    } as const;
    expect(passage('myNumber', myNumber, 'provisional')).toBe('調査中');
  });

  test('says a known 0 as 0', () => expect(passage('cardNumbers', 0)).toBe('0人'));

  test('names every count by what it counts', () => {
    expect(passage('principalCount', { ...count, gross: 7200, deduplicated: 5600 })).toBe(
      '5,600人、延べ7,200人',
    );
    expect(passage('principalCount', { ...count, maximum: 6000 }, 'estimated')).toBe(
      '最大6,000人（推定される人数）',
    );
  });

  test('writes days and moments as Japanese documents do', () => {
    expect(passage('accessFrom', day('2026-10-31'))).toBe('2026年10月31日');
    expect(passage('awareAt', at('2026-10-31T02:14+09:00'))).toBe('2026年10月31日午前2時14分頃');
  });

  test('joins kinds of incident and keeps a text as it is, but for its last full stop', () => {
    expect(passage('kinds', ['ransom', 'intrusion'])).toBe(
      'ランサムウェアによるファイルの暗号化及び第三者による不正アクセス',
    );
    expect(passage('kinds', ['loss'])).toBe('機器又は書類の紛失・盗難');
    expect(passage('firstSign', 'ファイルが開けない。\n', 'provisional')).toBe(
      'ファイルが開けない（調査中のため変わることがある）',
    );
  });

  test('tells an encrypted disk from one whose key got out', () => {
    expect(passage('encryption', { method: 'none', key: 'unknown', evidence: null })).toBe(
      '暗号化等をしていない',
    );
    expect(passage('encryption', { method: 'strong', key: 'leaked', evidence: null })).toBe(
      '高度な暗号化をしており、鍵も漏れた',
    );
  });

  test('says when an entruster was told', () => {
    expect(passage('entrustment', { role: 'entrustee', notifiedOn: day('2026-11-02') })).toBe(
      '委託を受けた個人データ（委託元に2026年11月2日に通知）',
    );
    expect(passage('entrustment', { role: 'owner', notifiedOn: null })).toBe('自社の個人データ');
  });
});

describe('Japanese dates', () => {
  test('divide the day at noon, in Japan', () => {
    expect(momentInDocument(at('2026-10-31T00:05+09:00'))).toBe('2026年10月31日午前0時5分頃');
    expect(momentInDocument(at('2026-10-31T12:30+09:00'))).toBe('2026年10月31日午後0時30分頃');
    expect(momentInDocument(at('2026-10-31T15:00+09:00'))).toBe('2026年10月31日午後3時頃');
  });

  test('have no leading zeros', () => expect(dayInDocument(day('2027-01-04'))).toBe('2027年1月4日'));
});

test('a sentence put inside another loses its full stop only at the end', () => {
  expect(withoutStop(' 停止した。切り離した。 ')).toBe('停止した。切り離した');
  expect(withoutStop('1.5台')).toBe('1.5台');
});
