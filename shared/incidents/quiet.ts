import type { DocumentEvent } from '../documents/events.ts';

const quiet: ReadonlySet<string> = new Set<DocumentEvent['type']>([
  'document.saved',
  'document.commented',
  'document.replied',
  'document.threadResolved',
  'document.threadReopened',
  'document.threadAssigned',
  'document.passageKept',
  'document.findingKept',
  'document.imported',
  'document.proposalRefused',
]);

/** Takes the type of a line; says whether it tells only of writing and talking about documents, which moves nothing else of the incident. */
export const isQuiet = (type: string): boolean => quiet.has(type);
