import { dutyName } from '../incidents/told-deadlines.ts';
import { sha256Hex } from '../kernel/canonical.ts';
import { type Day, type Instant, momentInJapan, plusDays, plusHours } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import type { CalendarDate } from './calendar-dates.ts';

/** What a calendar learns of an incident: nothing that names anybody. */
export type DatedFile = {
  id: string;
  reference: string;
  file: 'open' | 'closed' | 'dismissed';
  dates: readonly CalendarDate[] | null;
  updatedAt: Instant;
};

/** One date as other people's calendars show it: a JST day or a moment. */
export type CalendarEvent = Pick<CalendarDate, 'state' | 'sequence' | 'changedAt'> & {
  uid: string;
  incident: string;
  summary: Words;
  when: { day: Day } | { at: Instant };
  alarms: readonly Instant[];
};

/** Takes incidents with their dates; returns the events of a calendar, without names and free text, for its address may leak (RFC 5545). */
export const calendarEvents = (files: readonly DatedFile[]): readonly CalendarEvent[] =>
  files.flatMap((file) => (file.dates ?? []).flatMap((date) => eventOf(file, date)));

function eventOf({ id, reference, file, updatedAt }: DatedFile, date: CalendarDate): CalendarEvent[] {
  const { rule, due, dueAt, state, sequence, changedAt } = date;
  const when = due ? { day: due } : dueAt && { at: dueAt };
  if (!when) return [];
  const rings = state === 'open' && file === 'open';
  return [
    {
      // Hashed, because the id of a duty may hold the name of a partner.
      uid: `${sha256Hex(`${id}/${rule}`).slice(0, 32)}@shirube`,
      incident: id,
      summary: summaryOf(rule, reference, state),
      when,
      state,
      sequence,
      // A file that is no longer open has lost its alarms since.
      changedAt: file === 'open' ? changedAt : updatedAt,
      alarms: rings ? alarmsOf(when) : [],
    },
  ];
}

const marks: Record<CalendarDate['state'], Words> = {
  open: words('', ''),
  met: words('済 ', 'Done: '),
  // Said in words too: not every calendar shows what was cancelled as such.
  fell: words('取消 ', 'Cancelled: '),
};

function summaryOf(rule: CalendarDate['rule'], reference: string, state: CalendarDate['state']): Words {
  const name = rule.startsWith('contract:')
    ? words('契約による通知', 'Notice under a contract')
    : dutyName(rule);
  const { ja, en } = marks[state];
  return words(`${ja}${name.ja} ${reference}`, `${en}${name.en} ${reference}`);
}

const alarmsOf = (when: CalendarEvent['when']): readonly Instant[] =>
  'day' in when
    ? [momentInJapan(plusDays(when.day, -1), '09:00'), momentInJapan(when.day, '09:00')]
    : [plusHours(when.at, -3), plusHours(when.at, -1)];
