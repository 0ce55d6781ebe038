import type { IncidentKind } from '../facts/choices.ts';
import type { FactValue } from '../facts/schema.ts';
import { peopleInDocument } from './counted-people.ts';
import { dayInDocument } from './japanese-dates.ts';
import { underInvestigation } from './wording.ts';

const kinds: Readonly<Record<IncidentKind, string>> = {
  ransom: 'ランサムウェアによるファイルの暗号化',
  intrusion: '第三者による不正アクセス',
  misdelivery: 'メール・FAX等の誤送信',
  loss: '機器又は書類の紛失・盗難',
  defacement: 'ウェブサイトの改ざん',
  outage: 'サイト又はシステムの停止',
  insider: '従業者等による持ち出し',
};

/** Takes kinds of incident; returns them as documents name them, joined by 及び. */
export function kindsInDocument(value: FactValue<'kinds'>): string {
  const names = value.map((kind) => kinds[kind]);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join('、')}及び${last}`;
}

/** Takes how far machines are off the network; returns it as a noun. */
export const isolationState = (value: FactValue<'devicesIsolated'>): string =>
  ({ done: '実施済み', partly: '一部実施済み', notYet: '未実施' })[value];

const keys = {
  safe: '鍵に触れられていない',
  leaked: '鍵も漏れた',
  unknown: '鍵の状況は調査中の',
} as const;

/** Takes the encryption of the data; returns a clause that stands before 状態. */
export function encryptionClause({ method, key }: FactValue<'encryption'>): string {
  if (method === 'none') return '暗号化等をしていない';
  const how = method === 'strong' ? '高度な暗号化をしており' : '高度な暗号化ではなく';
  return `${how}、${keys[key]}`;
}

/** Takes the role in entrustment; returns whose data they are, and when the entruster was told. */
export function entrustmentClause({ role, notifiedOn }: FactValue<'entrustment'>): string {
  if (role === 'owner') return '自社の個人データ';
  const told = notifiedOn === null ? '' : `（委託元に${dayInDocument(notifiedOn)}に通知）`;
  return `委託を受けた個人データ${told}`;
}

/** Takes what is known of My Number; returns whether it is included and of how many people, 調査中 while nobody knows. */
export function myNumberClause({ included, people }: FactValue<'myNumber'>): string {
  if (included === 'unknown') return underInvestigation;
  if (included === 'no') return '含まれない';
  return people === null ? '含まれる' : `含まれる（${peopleInDocument(people)}）`;
}
