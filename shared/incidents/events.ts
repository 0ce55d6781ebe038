import type { DocumentEvent } from '../documents/events.ts';
import type { Certainty, FactKey } from '../facts/catalogue.ts';
import type { Instant } from '../kernel/days.ts';
import type { ChartEvent } from './commands.ts';
import type { Said } from './said.ts';

/** The first line of every chronology. */
export type Opened = {
  type: 'incident.reported' | 'incident.imported';
  reference: string;
  company: string;
  title: string;
  /** How the report reached us: by the company itself, or written down by the coordinator. */
  channel: 'insured' | 'coordinator' | 'import';
};

/** A version was added to the fact ledger. */
export type FactRecorded = {
  type: 'fact.recorded';
  key: FactKey;
  version: number;
  value: unknown;
  certainty: Certainty;
  source: string;
  asOf: Instant;
  reason: string | null;
};

/** A person's own words, or a correction that names the line it corrects. */
export type LineAdded = { type: 'line.added'; text: string };
export type LineCorrected = { type: 'line.corrected'; seq: number; text: string };

/** Something an import found odd in its source and did not guess about. */
export type ImportWarned = { type: 'import.warned'; text: string };

type OffChart = (Opened | FactRecorded | LineAdded | LineCorrected | ImportWarned) & Said;

/** Everything that can happen to an incident, with who and when. */
export type IncidentEvent = (ChartEvent | OffChart | DocumentEvent) & { occurredAt: Instant | null };

const offChart: ReadonlySet<string> = new Set<OffChart['type']>([
  'incident.reported',
  'incident.imported',
  'fact.recorded',
  'line.added',
  'line.corrected',
  'import.warned',
]);

/** Takes an event; says whether it is about one document. */
export const isDocumentEvent = (
  event: IncidentEvent,
): event is DocumentEvent & { occurredAt: Instant | null } => event.type.startsWith('document.');

/** Takes an event; says whether it moves the incident machine. */
export const isChartEvent = (event: IncidentEvent): event is ChartEvent & { occurredAt: Instant | null } =>
  !offChart.has(event.type) && !isDocumentEvent(event);
