import type { FactKey } from '../../facts/catalogue.ts';
import { compact, unfolded } from './folded.ts';
import { type Mention, numbersIn } from './numbers.ts';
import { isSameDay } from './same-day.ts';
import { isSameNumber } from './same-number.ts';

/** A fact that may not go out, and what must not be read of it: its value as printed, in every version that may be known. */
export type Held = { fact: FactKey; printed: readonly string[] };
export type HeldBack = { start: number; end: number; fact: FactKey };

/** Takes a text and the facts held back; returns the passages that give one away: its number or day in any writing, its words, or a part of them of at least four characters. */
export function heldBackIn(text: string, held: readonly Held[]): HeldBack[] {
  const plain = compact(text);
  const numbers = numbersIn(text);
  const found = held.flatMap(({ fact, printed }) =>
    printed
      .flatMap((value) => [
        ...numbersToldBy(value).flatMap((told) => numbers.filter((mention) => isSame(mention, told))),
        ...wordsOf(value).flatMap((words) =>
          placesOf(plain.text, words).map((at) => unfolded(plain, at, at + words.length)),
        ),
      ])
      .map(({ start, end }) => ({ start, end, fact })),
  );
  return joined(found);
}

const LEAST = 4; // characters of a part; shorter ones stand in any text
const between = /[・、，,／。；;\n]/;
const hasSubstance = /[\p{sc=Han}\p{sc=Katakana}\p{L}\p{N}]/u;

/** The value as a whole and its parts, as they are compared. はい and まだ分からない give nothing away. */
function wordsOf(value: string) {
  const whole = compact(value).text;
  const parts = value.split(between).map((part) => compact(part).text);
  const all = [
    ...(whole.length >= LEAST - 1 ? [whole] : []),
    ...parts.filter((part) => part.length >= LEAST),
  ];
  return [...new Set(all)].filter((part) => saysSomething(part));
}

const saysSomething = (part: string) =>
  hasSubstance.test(part.replace(/\p{sc=Hiragana}/gu, '')) && !/分から|未把握|調査中$/.test(part);

/** A value that is a number, such as 会員 5,000人, gives it away in any writing; one that only holds one, such as VPN装置2台の故障, does not. */
function numbersToldBy(value: string): Mention[] {
  return value
    .split(/[・、／。；\n]/)
    .flatMap((part) =>
      numbersIn(part).filter(({ kind, start, end }) =>
        kind === 'date' ? start === 0 : (end - start) * 2 >= part.trim().length,
      ),
    );
}

const TELLING = 100; // a bare number below it stands in any text

function isSame(mention: Mention, told: Mention) {
  if (mention.kind === 'date' || told.kind === 'date')
    return mention.kind === told.kind && isSameDay(String(mention.value), String(told.value));
  const alike =
    mention.kind === 'other' && mention.unit !== ''
      ? mention.unit === told.unit
      : told.kind !== 'other' || told.unit === '';
  if (!alike || (mention.unit === '' && mention.value < TELLING)) return false;
  return mention.threshold ? mention.value === told.value : isSameNumber(mention, told.value);
}

/** 120人 does not stand in 1,120人. */
function placesOf(text: string, words: string) {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const cutsNumber =
      (/^\d/.test(words) && /[\d.,]/.test(text.charAt(at - 1))) ||
      (/\d$/.test(words) && /^[.,]?\d/.test(text.slice(at + words.length, at + words.length + 2)));
    if (!cutsNumber) places.push(at);
  }
  return places;
}

function joined(found: readonly HeldBack[]): HeldBack[] {
  const kept: HeldBack[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.findLast(({ fact }) => fact === next.fact);
    if (last && next.start < last.end) last.end = Math.max(last.end, next.end);
    else kept.push({ ...next });
  }
  return kept;
}
