import type { CalendarDate } from '../../shared/deadlines/calendar-dates.ts';
import type { DutyId } from '../../shared/deadlines/duty-ids.ts';
import type { Day, Instant } from '../../shared/kernel/days.ts';
import type { Actor } from '../../shared/people/people.ts';
import type { Kit } from '../kit.ts';

export type FileState = 'open' | 'closed' | 'dismissed';

/** The incident's state row; the wide columns stand last, so that lists never read them. */
export const defineIncident = (kit: Kit) =>
  kit.table(
    'incident',
    {
      id: kit.id(),
      reference: kit.str('reference').notNull().unique(),
      company: kit.str('company').notNull(),
      /** The insured's organisation; null while none is named. */
      organisation: kit.str('organisation'),
      title: kit.str('title').notNull(),
      /** Key of an imported record, so that importing twice adds nothing. */
      origin: kit.str('origin').unique(),
      /** Number of the last chronology line; a save that expects another one loses the race. */
      version: kit.int('version').notNull(),
      machineVersion: kit.int('machine_version').notNull(),
      /** 照合値 of the last chronology line. */
      head: kit.str('head').notNull(),
      openedAt: kit.str<Instant>('opened_at').notNull(),
      updatedAt: kit.str<Instant>('updated_at').notNull(),
      file: kit.str<FileState>('file').notNull(),
      nextDue: kit.str<Day>('next_due'),
      /** The moment on that day, where the period runs in hours. */
      nextAt: kit.str<Instant>('next_at'),
      /** Which duty that is. */
      nextRule: kit.str<DutyId>('next_rule'),
      verdict: kit.str('verdict').notNull(),
      people: kit.int('people'),
      rail: kit.json<readonly unknown[]>('rail').notNull(),
      /** How to call back. Not in the chronology, so that it can be erased. */
      contact: kit.json<unknown>('contact'),
      /** What calendars show of its deadlines; null in rows older than calendars. */
      dates: kit.json<readonly CalendarDate[]>('dates'),
      phase: kit.json<unknown>('phase').notNull(),
      context: kit.json<unknown>('context').notNull(),
    },
    (t) => [
      kit.index('incident_by_file').on(t.file, t.nextDue, kit.newestFirst(t.openedAt), t.id),
      kit.index('incident_by_organisation').on(t.organisation, t.nextDue, kit.newestFirst(t.openedAt), t.id),
      kit.index('incident_by_due').on(t.nextDue, kit.newestFirst(t.openedAt), t.id),
    ],
  );

/** 経緯, append-only: triggers of the migrations refuse every change of a line. */
export const defineChronology = (kit: Kit, incident: ReturnType<typeof defineIncident>) =>
  kit.table(
    'chronology',
    {
      incident: kit.str('incident').notNull(),
      seq: kit.int('seq').notNull(),
      type: kit.str('type').notNull(),
      body: kit.json<{ readonly [name: string]: unknown }>('body').notNull(),
      by: kit.json<Actor>('by').notNull(),
      recordedAt: kit.str<Instant>('recorded_at').notNull(),
      occurredAt: kit.str<Instant>('occurred_at'),
      prev: kit.str('prev').notNull(),
      hash: kit.str('hash').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.incident, t.seq] }),
      kit.foreignKey({ columns: [t.incident], foreignColumns: [incident.id] }),
    ],
  );
