import { defineAnswer } from './answers/tables.ts';
import { defineCalendarFeed } from './calendar/tables.ts';
import { defineCounter } from './counters/tables.ts';
import { defineDocument, defineDocumentRemark, defineDocumentVersion } from './documents/tables.ts';
import { defineFact } from './facts/tables.ts';
import { defineChronology, defineIncident } from './incidents/tables.ts';
import type { Kit } from './kit.ts';

/** Makes every table of Shirube from a column kit. */
export function defineTables(kit: Kit) {
  const incident = defineIncident(kit);
  return {
    incident,
    chronology: defineChronology(kit, incident),
    fact: defineFact(kit, incident),
    document: defineDocument(kit, incident),
    documentVersion: defineDocumentVersion(kit, incident),
    documentRemark: defineDocumentRemark(kit, incident),
    answer: defineAnswer(kit),
    calendarFeed: defineCalendarFeed(kit),
    counter: defineCounter(kit),
  };
}

export type Tables = ReturnType<typeof defineTables>;
export type IncidentRow = Tables['incident']['$inferSelect'];
export type CalendarFeed = Tables['calendarFeed']['$inferSelect'];
export type Answer = Tables['answer']['$inferSelect'];
