import { dateOf } from './dates-in.ts';
import { folded, unfolded } from './folded.ts';
import { countPattern, datePattern, otherPattern } from './number-patterns.ts';
import { numberValue } from './number-value.ts';

/** A count as it stands in a text, with the words that limit it: UTF-16 offsets. */
export type CountMention = {
  start: number;
  end: number;
  /** 人・名 are people; 件 may be people or records; the rest is other. */
  kind: 'people' | 'items' | 'other';
  value: number;
  /** As written; empty where none is. */
  unit: string;
  approximate: boolean;
  bound: 'exact' | 'max' | 'min' | 'about';
  /** 以上・超・未満: says on which side of a threshold it lies, not how many there are. */
  threshold: boolean;
};
export type DateMention = {
  start: number;
  end: number;
  kind: 'date';
  /** `2026-10-31`, or `--10-31` where the text names no year. */
  value: string;
};
export type Mention = CountMention | DateMention;

/** Takes any text; returns the counts and dates in it, in order. Telephones, versions, articles of a law and times are none. */
export function numbersIn(text: string): Mention[] {
  const plain = folded(text);
  const found = [...plain.text.matchAll(everything)].flatMap((match): Mention[] => {
    const groups: Groups = match.groups ?? {};
    const { start, end } = unfolded(plain, match.index, match.index + match[0].trimEnd().length);
    if (groups.date !== undefined) {
      const value = dateOf(groups);
      return value === null ? [] : [{ start, end, kind: 'date', value }];
    }
    return isCount(groups) ? [{ start, end, ...countOf(groups) }] : [];
  });
  for (const [at, upper] of found.entries()) {
    const lower = found[at - 1];
    if (lower && /^\s?[〜～~]\s?$/.test(text.slice(lower.end, upper.start))) join(lower, upper);
  }
  return found;
}

/** 100〜200人: both ends count people, and the number lies between them. */
function join(lower: Mention, upper: Mention) {
  if (lower.kind === 'date' || upper.kind === 'date') return;
  if (lower.unit === '') Object.assign(lower, { kind: upper.kind, unit: upper.unit });
  Object.assign(lower, { bound: 'min', threshold: true });
  Object.assign(upper, { bound: 'max', threshold: true });
}

type Groups = Readonly<Record<string, string | undefined>>;

const everything = new RegExp(`(?<date>${datePattern})|(?:${otherPattern})|(?<count>${countPattern})`, 'gu');
const approximate = /約|およそ|おおよそ|おおむね|概ね|ほぼ|ほど|程度|前後|余|あまり|弱|強/;
const atMost = /最大|最多|以下|以内|未満|下回/;
const atLeast = /少なくとも|最低|以上|超|上回|余|あまり/;
const threshold = /以上|以下|以内|未満|超|上回|下回/;

/** 一部 and 十分 hold numerals and count nothing: kanji alone want a unit behind them. */
const isCount = ({ count, number = '', people, items, other }: Groups) =>
  count !== undefined && (/\d/.test(number) || (people ?? items ?? other) !== undefined);

function countOf({ ahead = '', number = '', people, items, other, behind = '' }: Groups) {
  const limits = ahead + behind;
  const isAbout = approximate.test(limits);
  return {
    kind: people ? 'people' : items ? 'items' : 'other',
    value: numberValue(number),
    unit: people ?? items ?? other ?? '',
    approximate: isAbout,
    bound: atMost.test(limits) ? 'max' : atLeast.test(limits) ? 'min' : isAbout ? 'about' : 'exact',
    threshold: threshold.test(behind),
  } as const;
}
