import holidayJp from '@holiday-jp/holiday_jp';
import type { ListedDay } from '../../shared/calendar/check-official.ts';
import { type Day, isDay } from '../../shared/kernel/days.ts';

export const HEADER = '国民の祝日・休日月日,国民の祝日・休日名称';

/** Years as the Cabinet Office lists them, taken from an outside table; substitutes and days between are all 休日 there. */
export const listOf = (...years: number[]): ListedDay[] =>
  Object.values(holidayJp.holidays).flatMap(({ date, name }) =>
    isDay(date) && years.includes(Number(date.slice(0, 4)))
      ? [{ day: date, name: name.endsWith('休日') ? '休日' : name }]
      : [],
  );

/** The same list with the days of one name on another day. */
export const moved = (list: readonly ListedDay[], name: string, year: number, to: Day): ListedDay[] =>
  list.map((it) => (it.name === name && it.day.startsWith(String(year)) ? { day: to, name } : it));

/** The list as it is published: dates without zeros, lines ended as on Windows. */
export const csv = (list: readonly ListedDay[], header = HEADER) =>
  [
    header,
    ...list.map(({ day, name }) => `${day.replaceAll('-0', '/').replaceAll('-', '/')},${name}`),
    '',
  ].join('\r\n');

const bytesOfCharacter = new Map<string, number[]>();
const decoder = new TextDecoder('shift_jis');
for (let lead = 0x81; lead <= 0x9f; lead += 1)
  for (let trail = 0x40; trail <= 0xfc; trail += 1) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if (character.length === 1) bytesOfCharacter.set(character, [lead, trail]);
  }

/** Node reads Shift_JIS and does not write it, so this asks the reader which two bytes it reads as a character. */
export const shiftJis = (text: string) =>
  Uint8Array.from([...text].flatMap((one) => bytesOfCharacter.get(one) ?? [one.charCodeAt(0)]));
