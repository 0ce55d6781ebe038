import { assess } from '../../shared/deadlines/assess.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import type { Known } from '../../shared/documents/known.ts';
import type { Certainty, FactKey } from '../../shared/facts/catalogue.ts';
import { current, type FactVersion, type Ledger, withVersion } from '../../shared/facts/ledger.ts';
import type { FactValue } from '../../shared/facts/schema.ts';
import type { Day, Instant } from '../../shared/kernel/days.ts';

export const at = (text: string) => new Date(text).toISOString() as Instant; // toISOString gives this shape
export const day = (text: string) => text as Day; // tests write days in the shape of a Day

/** Takes a ledger and a statement; returns the ledger with that statement as the fact's next version. */
export function stated<K extends FactKey>(
  ledger: Ledger,
  key: K,
  value: FactValue<K> | null,
  certainty: Certainty = value === null ? 'unknown' : 'confirmed',
): Ledger {
  const version = {
    key,
    version: (current(ledger, key)?.version ?? 0) + 1,
    value,
    certainty,
    source: '佐藤の申告',
    asOf: at('2026-11-02T09:00+09:00'),
    reason: ledger[key] ? '新しく分かった' : null,
    by: { kind: 'clock' },
    recordedAt: at('2026-11-02T09:00+09:00'),
    seq: 1,
  } satisfies FactVersion<K>;
  return withVersion(ledger, version as FactVersion); // a version of one of the keys
}

/** Takes a ledger and what else is known; returns all a draft may be written from, of an incident of which nothing else is known. */
export function knownOf(ledger: Ledger, more: Partial<Known> = {}): Known {
  const situation = situationOf(ledger);
  const assessment = assess(situation);
  return {
    company: 'しおかぜ通販株式会社',
    reference: 'INC-2026-0147',
    title: '受注サーバーの暗号化',
    now: at('2026-11-03T11:42+09:00'),
    ledger,
    assessment,
    deadlines: deadlinesFor(situation, assessment),
    measures: [],
    findings: [],
    forensics: { vendor: null },
    notices: { target: null, told: 0, substitutes: [] },
    callCentre: { hours: null },
    filings: [],
    claim: { amount: null, paid: null },
    deeds: [],
    earlier: null,
    ...more,
  };
}

/** An incident of which nothing is known. */
export const nothingKnown = knownOf({});

function vpnLedger(): Ledger {
  let ledger: Ledger = {};
  const say = <K extends FactKey>(key: K, value: FactValue<K> | null, certainty?: Certainty) => {
    ledger = stated(ledger, key, value, certainty);
  };
  say('awareAt', at('2026-10-31T02:14+09:00'));
  say('firstSign', '受注サーバー2台のファイルが開けず、身代金を要求する文書が置かれていた。');
  say('accessFrom', day('2026-10-28'), 'provisional');
  say('accessTo', day('2026-10-31'), 'provisional');
  say('kinds', ['ransom', 'intrusion']);
  say('devices', '受注サーバー2台、VPN装置1台');
  say('route', '盗まれた認証情報の悪用', 'estimated');
  say('route', 'VPN装置の既知の脆弱性（更新プログラム未適用）の悪用', 'estimated');
  say('containment', 'VPN接続を停止し、受注サーバーをネットワークから切り離した。');
  say('devicesIsolated', 'done');
  say('powerKept', 'yes');
  say('backupsIsolated', 'yes');
  say('breach', 'likely');
  say('principalCount', { gross: null, deduplicated: 5000, maximum: null, minimum: null }, 'estimated');
  say('principalCount', { gross: null, deduplicated: 5600, maximum: null, minimum: null }, 'provisional');
  say(
    'dataItems',
    '氏名、住所、電話番号、メールアドレス、購入履歴、クレジットカード番号及び有効期限',
    'provisional',
  );
  say('negatives', 'セキュリティコード');
  say('cardNumbers', 120, 'provisional');
  say('principalGroups', [
    { name: '通販会員', people: 5200, identifiable: true, items: [] },
    { name: '従業員', people: 400, identifiable: true, items: [] },
  ]);
  say('specialCare', 'no');
  say('financialHarm', 'yes');
  say('wrongfulPurpose', 'yes');
  say('dataScope', 'personalData');
  say('encryption', { method: 'none', key: 'unknown', evidence: null });
  say('entrustment', { role: 'owner', notifiedOn: null });
  say('myNumber', { included: 'no', wrongful: 'unknown', openToPublic: 'unknown', people: null });
  say('staffData', 'yes');
  say('misuse', '2026年11月2日に決済代行会社へ照会し、現時点で不正利用は確認していない', 'provisional');
  say('partners', 'yes');
  say('ransom', 'データを公開しない見返りに金銭を要求する文書がある');
  say('police', '2026年11月1日に県警のサイバー窓口に相談した');
  say('desk', '専用窓口を2026年11月4日に開設する予定');
  say('publication', '2026年11月9日に自社のウェブサイトで公表する予定');
  say('sectors', ['card', 'pMark']);
  say('delegation', 'none');
  say('contracts', [{ partner: '物流の取引先', period: 24, unit: 'hours' }]);
  say('otherMatter', '決済代行会社と不正利用の監視を始めた');
  return ledger;
}

/** The ransomware incident of the pictures, four days in: a VPN, two servers, 5,600 people. */
export const vpnRansomware = knownOf(vpnLedger(), {
  measures: [
    { what: 'VPN装置の更新プログラムを適用する', owner: '小林', due: day('2026-11-05'), done: true },
    { what: 'VPN接続に多要素認証を導入する', owner: '小林', due: day('2026-12-10'), done: false },
  ],
  findings: [{ final: false, summary: 'VPN装置を経由した外部からの侵入の痕跡がある' }],
  forensics: { vendor: 'ネクサス鑑識株式会社' },
  notices: { target: day('2026-11-09'), told: 0, substitutes: [] },
  callCentre: { hours: '平日9時から18時まで' },
  claim: { amount: 3_530_000, paid: null },
  deeds: [{ label: '速報を提出する', who: '佐藤', due: day('2026-11-04') }],
});
