// Run by ics.test.ts in processes of its own, each in another time zone: writes one calendar.
import { icsOf } from '../../server/calendar/ics.ts';
import { calendarEvents } from '../../shared/deadlines/calendar-events.ts';
import { everyKind } from './sample-files.ts';

process.stdout.write(icsOf('しるべ 期限', calendarEvents(everyKind), 'ja'));
