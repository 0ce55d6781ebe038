import type { Document, Documents } from '../../documents/document.ts';
import type { DocumentEventBody, DocumentEventOf } from '../../documents/events.ts';

/** How a document leaves: when, to whom, by what way, how many it reached, and whether in time. */
export type Leaving = Pick<
  DocumentEventOf<'document.issued'>,
  'issuedAt' | 'to' | 'channel' | 'reach' | 'receiptNumber' | 'due' | 'late'
>;

/** Takes the documents of an incident, the one that leaves and how; returns the events: it went out as this very version, and what it goes on from is superseded. */
export function issuedEvents(
  documents: Documents,
  { id, version, hash, continues }: Document,
  leaving: Leaving,
): DocumentEventBody[] {
  const before = continues === null ? undefined : documents[continues];
  return [
    { type: 'document.issued', document: id, version, hash, ...leaving },
    ...(before?.phase === 'issued'
      ? [{ type: 'document.superseded' as const, document: before.id, successor: id }]
      : []),
  ];
}
