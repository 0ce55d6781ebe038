import type { Mention } from './numbers.ts';
import { sentenceAhead, surroundings } from './surroundings.ts';

/** Whom a count counts: all principals, those with card numbers, or one group of them by its name. */
export type CountMeant = 'principalCount' | 'cardNumbers' | { group: string };

const principals =
  /本人|お客様|お客さま|顧客|会員|対象(?!外)|(?<![一双地夕両他先])方(?![法針式向面])|[人名]様?分/;
const records = /情報|データ|記録|レコード|お客様|お客さま|顧客|会員|本人|個人/;
const cardAhead = /カード[^、，,。]{0,14}$/;
const cardBehind = /^(?:分?の|分)?(?:クレジット|決済用?)?カード/;

/** People at work, and people told or heard of so far, are no principals of the incident. */
const staff =
  /オペレータ|担当|要員|体制|調査員|技術者|専門家|弁護士|役員|委員|スタッフ|増員|配置|人員|専従|専任/;
const progress =
  /通知(?:した|しました|し、|済|を終|でき|が完了)|連絡(?:した|しました|し、|済)|返戻|不達|届か|入電|受電|架電|問い?合わ?せ|相談|苦情|申し?出|回答|応募/;
/** What people did is behind their number; ahead of it, it tells whose data they are. */
const deeds = /利用し|参加|出席|来店|登録し|購入し|応じ/;
const part = /うち|内訳|ほか|別に|(?<!重複を)除[きく]/;

/** Takes a text, its numbers and the place of a count among them, and the names of the known groups; returns whom it counts, or null where it may be anything. */
export function countMeant(
  text: string,
  all: readonly Mention[],
  at: number,
  groups: readonly string[],
): CountMeant | null {
  const mention = all[at];
  if (mention?.kind !== 'people' && mention?.kind !== 'items') return null;
  const { ahead, behind } = surroundings(text, all, at);
  if (staff.test(ahead) || staff.test(behind.slice(0, CLOSE))) return null;
  if (progress.test(ahead) || progress.test(behind.slice(0, CLOSE))) return null;
  if (deeds.test(behind.slice(0, CLOSE))) return null;
  if (cardAhead.test(ahead) || cardBehind.test(behind)) return 'cardNumbers';
  const group = groups.find((name) => isLabel(ahead, name));
  if (group !== undefined) return { group };
  if (isPart(sentenceAhead(text, mention.start))) return null;
  const words = ahead + text.slice(mention.start, mention.end) + behind;
  return (mention.kind === 'people' ? principals : records).test(words) ? 'principalCount' : null;
}

const CLOSE = 12; // characters; what a count is of follows it soon

/** Takes what stands ahead of a count; says whether it counts but a part of what was counted before. */
export const isPart = (ahead: string) => part.test(ahead);

/** 会員 5,600人, 会員（5,600人）, 会員の数は5,600人: the name, and little between it and its number. */
function isLabel(ahead: string, name: string) {
  const at = name.length < 2 ? -1 : ahead.lastIndexOf(name);
  return at >= 0 && /^[\s　：:（(「はがをの数分]{0,5}$/.test(ahead.slice(at + name.length));
}
