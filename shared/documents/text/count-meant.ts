import type { CountMention, Mention } from './numbers.ts';
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
const part = /うち|内訳|ほか|別に|除[きく]/;

/** Takes a count outside every use, its text and the names of the known groups; returns whom it counts, or null where it may be anything. */
export function countMeant(
  text: string,
  mention: CountMention,
  all: readonly Mention[],
  groups: readonly string[],
): CountMeant | null {
  if (mention.kind === 'other') return null;
  const { ahead, behind } = surroundings(text, mention, all);
  if (staff.test(ahead) || staff.test(behind.slice(0, 12))) return null;
  if (progress.test(ahead) || progress.test(behind.slice(0, 12))) return null;
  if (countsCards(text, mention, all)) return 'cardNumbers';
  const group = groups.find((name) => isLabel(ahead, name));
  if (group !== undefined) return { group };
  if (part.test(sentenceAhead(text, mention.start))) return null;
  const words = ahead + text.slice(mention.start, mention.end) + behind;
  return (mention.kind === 'people' ? principals : records).test(words) ? 'principalCount' : null;
}

/** Takes a count and its text; says whether it counts the people with card numbers. */
export function countsCards(text: string, mention: CountMention, all: readonly Mention[]): boolean {
  const { ahead, behind } = surroundings(text, mention, all);
  return mention.kind !== 'other' && (cardAhead.test(ahead) || cardBehind.test(behind));
}

/** 会員 5,600人, 会員（5,600人）, 会員の数は5,600人: the name, and little between it and its number. */
function isLabel(ahead: string, name: string) {
  const at = name.length < 2 ? -1 : ahead.lastIndexOf(name);
  return at >= 0 && /^[\s　：:（(「はがをの数分]{0,5}$/.test(ahead.slice(at + name.length));
}
