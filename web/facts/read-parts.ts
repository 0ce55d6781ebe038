import { type Words, words } from '../../shared/kernel/words.ts';
import { read } from '../kit/form/raw.ts';

/** What is wrong, and in which part of the value, as the server names it: `0/partner`; '' is the whole. */
export type Wrong = { part: string; words: Words };
/** A value as the server wants it, everything wrong in it, or null while it is empty. */
export type Reading = { value: unknown } | { wrong: readonly Wrong[] } | null;

export const wrongIn = (part: string, words: Words): Reading => ({ wrong: [{ part, words }] });

function typedAs(widget: 'count' | 'moment' | 'day', raw: string, part: string): Reading {
  const reading = read({ ui: { label: words('', ''), widget } }, raw);
  return reading && 'wrong' in reading ? wrongIn(part, reading.wrong) : reading;
}
export const asNumber = (raw: string, part = '') => typedAs('count', raw, part);
export const asMoment = (raw: string, part = '') => typedAs('moment', raw, part);
export const asDay = (raw: string, part = '') => typedAs('day', raw, part);

export const asText = (raw: string): Reading => (raw.trim() ? { value: raw.trim() } : null);

const wrongs = (readings: readonly Reading[]) =>
  readings.flatMap((reading) => (reading && 'wrong' in reading ? reading.wrong : []));
/** An empty part of a value is unknown, which is null. */
const valueIn = (reading: Reading) => (reading && 'value' in reading ? reading.value : null);

/** Takes the readings of the parts of a value; returns the value they make, or all that is wrong in them. */
export function asRecord(parts: Readonly<Record<string, Reading>>): NonNullable<Reading> {
  const wrong = wrongs(Object.values(parts));
  if (wrong.length > 0) return { wrong };
  return { value: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, valueIn(part)])) };
}

/** Takes the readings of the rows of a value; returns the list they make, or all that is wrong in them. */
export function asList(rows: readonly Reading[]): NonNullable<Reading> {
  const wrong = wrongs(rows);
  return wrong.length > 0 ? { wrong } : { value: rows.map(valueIn) };
}

/** Takes rows and what makes one blank; returns them without the blank ones at the end, so that every row keeps its place. */
export const untilLast = <T>(rows: readonly T[], isBlank: (row: T) => boolean): readonly T[] =>
  rows.slice(0, rows.findLastIndex((row) => !isBlank(row)) + 1);
