import { dayInJapan, type Instant, isDay, momentInJapan, timeInJapan } from '../../../shared/kernel/days.ts';
import type { FieldError } from '../../../shared/kernel/refusal.ts';
import { type Words, words } from '../../../shared/kernel/words.ts';
import { type BodySchema, type FieldSchema, widgetOf } from './schema.ts';

// What a person has typed so far, field by field, as text; only sending makes values of it. So a draft
// can hold half a date, and survives as plain JSON.
export type Raw = Readonly<Record<string, string>>;

type Reading = { value: unknown } | { wrong: Words } | null;

const missing = words('入れてください', 'Please fill this in');
const notANumber = words('0以上の整数を、数字だけで入れてください', 'Give a whole number, digits only');
const halfMoment = words('日付と時刻の両方を入れてください', 'Give both the date and the time');
const notADay = words('日付を入れてください', 'Give a date');

/** A moment in the making: `2026-11-04T17:32` in Japan, either half possibly still empty. */
export const rawMoment = (day: string, time: string) => (day === '' && time === '' ? '' : `${day}T${time}`);
export const momentParts = (raw: string): [day: string, time: string] => {
  const [day = '', time = ''] = raw.split('T');
  return [day, time];
};
export const rawOfInstant = (at: Instant) => rawMoment(dayInJapan(at), timeInJapan(at));

/** Takes a moment in the making; returns the moment, null while either half is missing. */
export function instantOfRaw(raw: string): Instant | null {
  const [day, time] = momentParts(raw);
  return isDay(day) && /^\d\d:\d\d$/.test(time) ? momentInJapan(day, time) : null;
}

function readMoment(raw: string): Reading {
  const value = instantOfRaw(raw);
  return value === null ? { wrong: halfMoment } : { value };
}

function readNumber(raw: string): Reading {
  const digits = raw.normalize('NFKC').replace(/[,\s円人件]/g, '');
  return /^\d{1,15}$/.test(digits) ? { value: Number(digits) } : { wrong: notANumber };
}

/** Takes a field and what was typed; returns its value, what is wrong, or null while it is empty. */
export function read(schema: FieldSchema, raw: string): Reading {
  const widget = widgetOf(schema);
  if (widget === 'tick') return { value: raw === 'true' };
  if (raw.trim() === '') return null;
  if (widget === 'moment') return readMoment(raw);
  if (widget === 'count' || widget === 'yen') return readNumber(raw);
  if (widget === 'day') return isDay(raw) ? { value: raw } : { wrong: notADay };
  return { value: raw };
}

/** Takes a schema, what was typed and fields already given; returns the body to send and what is still wrong, in the order of the form. */
export function bodyOf(
  { properties, required = [] }: BodySchema,
  raw: Raw,
  preset: Readonly<Record<string, unknown>> = {},
): { body: Record<string, unknown>; errors: FieldError[] } {
  const body: Record<string, unknown> = { ...preset };
  const errors: FieldError[] = [];
  for (const [field, schema] of Object.entries(properties)) {
    if (field in preset) continue;
    const reading = read(schema, raw[field] ?? '');
    if (reading === null) {
      if (required.includes(field)) errors.push({ field, words: missing });
    } else if ('wrong' in reading) errors.push({ field, words: reading.wrong });
    else body[field] = reading.value;
  }
  return { body, errors };
}
