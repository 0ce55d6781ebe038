import type { DocumentEvent, DocumentEventBody } from '../../documents/events.ts';
import type { Instant } from '../../kernel/days.ts';
import type { IncidentEvent } from '../events.ts';

type Circumstances = Pick<DocumentEvent, 'kind' | 'by' | 'at'> & { occurredAt: Instant | null };

/** Takes the body of an event and who caused it, when and of what kind of document; returns the event. */
export const spoken = (body: DocumentEventBody, said: Circumstances): IncidentEvent =>
  ({ ...body, ...said }) as IncidentEvent; // one of the bodies with what every event carries
