import type { DutyId } from '../../deadlines/duty-ids.ts';
import { dayInJapan } from '../../kernel/days.ts';
import type { IncidentEvent } from '../events.ts';
import type { Incident } from '../incident.ts';
import { standingOf } from '../standing.ts';
import { issuedEvents } from './issued.ts';
import { spoken } from './spoken.ts';

/** Which clock a filing answers; a follow-up and a voluntary report answer none (D-7). */
const clocks: { readonly [type: string]: DutyId } = {
  'report.preliminaryFiled': 'ppc-preliminary',
  'report.finalFiled': 'ppc-final',
};

/** Takes an incident and what was just filed in it; returns the events of its documents that follow: a version went out, or got its receipt number. */
export function filingEvents(incident: Incident, event: IncidentEvent): IncidentEvent[] {
  const { by, at } = event;
  if (event.type === 'report.receiptRecorded') {
    const id = incident.snapshot.context.reporting.filings[event.filing - 1]?.document;
    const document = id == null ? undefined : incident.documents[id];
    if (!document) return [];
    const { receiptNumber } = event;
    const body = { type: 'document.receiptRecorded' as const, document: document.id, receiptNumber };
    return [spoken(body, { kind: document.kind, by, at, occurredAt: null })];
  }
  if (!('textHash' in event) || !('filedAt' in event)) return [];
  const document = incident.documents[event.document];
  if (!document) return [];
  const clock = clocks[event.type];
  const due = standingOf(incident, at).deadlines.find(({ rule }) => rule === clock)?.due ?? null;
  return issuedEvents(incident.documents, document, {
    issuedAt: event.filedAt,
    to: event.addressee,
    channel: event.channel ?? 'Webフォーム',
    reach: null,
    receiptNumber: event.receiptNumber ?? null,
    due,
    late: due === null ? null : dayInJapan(event.filedAt) > due,
  }).map((body) =>
    spoken(body, {
      kind: incident.documents[body.document]?.kind ?? document.kind,
      by,
      at,
      occurredAt: event.filedAt,
    }),
  );
}
