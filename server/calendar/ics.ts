import ical, {
  ICalAlarmType,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarEvent } from '../../shared/deadlines/calendar-events.ts';
import { plusDays } from '../../shared/kernel/days.ts';
import { type Words, words } from '../../shared/kernel/words.ts';

type Language = keyof Words;

const REFRESH_SECONDS = 15 * 60;

const caution = words(
  '予定表には遅れて反映されます。期限は、しるべの画面で確かめてください。',
  'Calendars update with a delay. Check the deadline in Shirube.',
);

/** Takes the name of a calendar, its events and a language; returns it as iCalendar (RFC 5545): the same text for the same events, on whatever machine and day. */
export function icsOf(name: string, events: readonly CalendarEvent[], language: Language): string {
  const calendar = ical({
    name,
    prodId: { company: 'Shirube', product: 'Deadlines', language },
    ttl: REFRESH_SECONDS,
  });
  for (const event of events) calendar.createEvent(entryOf(event, language));
  return `${calendar}\r\n`; // the library leaves the last line open
}

function entryOf(event: CalendarEvent, language: Language): ICalEventData {
  const { uid, summary, when, state, sequence, changedAt, alarms } = event;
  return {
    ...timesOf(when),
    id: uid,
    sequence,
    // The moment of the last change, not of the writing: only then is an unchanged calendar an unchanged text.
    stamp: changedAt,
    summary: summary[language],
    description: caution[language],
    // The library writes the status behind the alarms, where RFC 5545 wants no property: only the cancelled have one, and they are silent.
    ...(state === 'fell' && { status: ICalEventStatus.CANCELLED }),
    transparency: ICalEventTransparency.TRANSPARENT, // a deadline keeps nobody busy
    alarms: alarms.map((at) => ({ type: ICalAlarmType.display, trigger: at })),
  };
}

/** A day as text means its midnight in UTC, and without a zone the library writes UTC: the machine's zone has no say. */
const timesOf = (when: CalendarEvent['when']): Pick<ICalEventData, 'allDay' | 'start' | 'end'> =>
  'day' in when ? { allDay: true, start: when.day, end: plusDays(when.day, 1) } : { start: when.at };
