// What a calendar program reads out of a feed, by ical.js.
import ICAL from 'ical.js';
import { expect } from 'vitest';

/** A moment or a day as iCalendar writes it. */
const written = (value: ICAL.Time | null) => value?.toICALString() ?? null;

/** Takes the text of a calendar; returns what a program makes of it. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const value = (of: ICAL.Component, name: string) => of.getFirstPropertyValue(name);
  const time = (of: ICAL.Component, name: string) => written(value(of, name) as ICAL.Time | null); // properties of type date or date-time
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: String(value(event, 'uid')),
    summary: String(value(event, 'summary')),
    start: time(event, 'dtstart'),
    end: time(event, 'dtend'),
    isDay: new ICAL.Event(event).startDate.isDate,
    status: value(event, 'status'),
    sequence: Number(value(event, 'sequence')),
    stamp: time(event, 'dtstamp'),
    alarms: event.getAllSubcomponents('valarm').map((alarm) => time(alarm, 'trigger')),
  }));
  return {
    name: String(value(calendar, 'x-wr-calname')),
    /** Absent: a method is for invitations, and asks for an organiser. */
    method: value(calendar, 'method'),
    refresh: String(value(calendar, 'refresh-interval')),
    events,
    /** The event of a duty, by part of its summary. */
    of: (words: string) => {
      const found = events.filter(({ summary }) => summary.includes(words));
      expect(found.map(({ summary }) => summary)).toHaveLength(1);
      return found[0] as (typeof events)[number]; // just counted
    },
  };
}
export type ReadCalendar = ReturnType<typeof readCalendar>;
