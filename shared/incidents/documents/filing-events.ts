import type { DutyId } from '../../deadlines/duty-ids.ts';
import { type Document, documentOf, openOf } from '../../documents/document.ts';
import type { DocumentKindId } from '../../documents/kind-ids.ts';
import { dayInJapan } from '../../kernel/days.ts';
import type { IncidentEvent } from '../events.ts';
import type { Incident } from '../incident.ts';
import { standingOf } from '../standing.ts';
import { issuedEvents, type Leaving } from './issued.ts';
import { spoken } from './spoken.ts';

/** Which clock a filing answers; a follow-up and a voluntary report answer none (D-7). */
const clocks: { readonly [type: string]: DutyId } = {
  'report.preliminaryFiled': 'ppc-preliminary',
  'report.finalFiled': 'ppc-final',
};

/** Takes an incident and what was just done in it; returns the events of its documents that follow: a version went out, or got its receipt number. */
export function filingEvents(incident: Incident, event: IncidentEvent): IncidentEvent[] {
  if (event.type === 'report.receiptRecorded') return receiptEvents(incident, event);
  // What the sequence sends is frozen as it was sent; how many it reached is recorded there.
  if (event.type === 'notices.started')
    return inUse(incident, event, 'principalNotice', { to: '本人', channel: '本人通知の発送' });
  if (event.type === 'callCentre.opened')
    return inUse(incident, event, 'qaScript', { to: 'コールセンター', channel: '窓口の開設' });
  if (!('textHash' in event) || !('filedAt' in event)) return [];
  const document = documentOf(incident.documents, event.document);
  if (!document) return [];
  const clock = clocks[event.type];
  const due = standingOf(incident, event.at).deadlines.find(({ rule }) => rule === clock)?.due ?? null;
  return gone(incident, event, document, {
    issuedAt: event.filedAt,
    to: event.addressee,
    channel: event.channel,
    reach: null,
    receiptNumber: event.receiptNumber ?? null,
    due,
    late: due === null ? null : dayInJapan(event.filedAt) > due,
  });
}

function receiptEvents(
  { snapshot, documents }: Incident,
  { filing, receiptNumber, by, at }: Extract<IncidentEvent, { type: 'report.receiptRecorded' }>,
): IncidentEvent[] {
  const id = snapshot.context.reporting.filings[filing - 1]?.document;
  const document = id == null ? undefined : documents[id];
  if (!document) return [];
  const body = { type: 'document.receiptRecorded' as const, document: document.id, receiptNumber };
  return [spoken(body, { kind: document.kind, by, at, occurredAt: null })];
}

/** A document the company signed off goes out with the deed that needs it; one that has gone out already stays as it is. */
function inUse(
  incident: Incident,
  event: IncidentEvent,
  kind: DocumentKindId,
  how: Pick<Leaving, 'to' | 'channel'>,
): IncidentEvent[] {
  const document = openOf(incident.documents, kind);
  if (document?.phase !== 'decided') return [];
  const issuedAt = event.occurredAt ?? event.at;
  return gone(incident, event, document, {
    ...how,
    issuedAt,
    reach: null,
    receiptNumber: null,
    due: null,
    late: null,
  });
}

const gone = ({ documents }: Incident, { by, at }: IncidentEvent, document: Document, leaving: Leaving) =>
  issuedEvents(documents, document, leaving).map((body) =>
    spoken(body, {
      kind: documents[body.document]?.kind ?? document.kind,
      by,
      at,
      occurredAt: leaving.issuedAt,
    }),
  );
