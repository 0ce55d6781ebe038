import type { Documents } from '../documents/document.ts';
import { evolveDocuments } from '../documents/evolve.ts';
import type { FactVersion, Ledger } from '../facts/ledger.ts';
import { withVersion } from '../facts/ledger.ts';
import { accept, type Result } from '../kernel/refusal.ts';
import { begin, step } from '../kernel/step.ts';
import { emptyContext } from './context.ts';
import type { FactRecorded, IncidentEvent, Opened } from './events.ts';
import { isChartEvent, isDocumentEvent } from './events.ts';
import { type IncidentSnapshot, incidentMachine } from './machine.ts';
import type { Said } from './said.ts';

/** One incident in memory: where its workstreams stand and what is known. */
export type Incident = {
  id: string;
  reference: string;
  company: string;
  /** The insured's organisation; null while nobody has bound the incident to one. */
  organisation: string | null;
  snapshot: IncidentSnapshot;
  ledger: Ledger;
  documents: Documents;
  /** 連番 of the last line of the chronology. */
  version: number;
};

/** Takes the opening event and the identity given to the incident; returns the incident after its first line. */
export function opened(id: string, organisation: string | null, event: Opened): Incident {
  const snapshot = begin(incidentMachine, { context: emptyContext(event.title) });
  return {
    id,
    organisation,
    reference: event.reference,
    company: event.company,
    snapshot,
    ledger: {},
    documents: {},
    version: 1,
  };
}

/** Takes an incident and its next event; returns the incident after it, refuses what the chart does not allow. */
export function evolve(incident: Incident, event: IncidentEvent): Result<Incident> {
  const version = incident.version + 1;
  if (event.type === 'fact.recorded') {
    return accept({
      ...incident,
      version,
      ledger: withVersion(incident.ledger, factVersionOf(event, version)),
    });
  }
  if (isDocumentEvent(event)) {
    const evolved = evolveDocuments(incident.documents, event);
    return evolved.ok ? accept({ ...incident, version, documents: evolved.value }) : evolved;
  }
  if (!isChartEvent(event)) return accept({ ...incident, version });
  const { occurredAt: _, ...said } = event;
  const stepped = step(incidentMachine, incident.snapshot, said);
  return stepped.ok ? accept({ ...incident, version, snapshot: stepped.value }) : stepped;
}

const factVersionOf = (event: FactRecorded & Said, seq: number): FactVersion => ({
  key: event.key,
  version: event.version,
  value: event.value as FactVersion['value'], // checked against factValues[key] before it became an event
  certainty: event.certainty,
  source: event.source,
  asOf: event.asOf,
  reason: event.reason,
  by: event.by,
  recordedAt: event.at,
  seq,
});
