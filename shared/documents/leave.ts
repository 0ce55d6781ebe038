import type { Documents } from './document.ts';
import type { DocumentKindId } from './kind-ids.ts';

const leaves: ReadonlySet<string> = new Set(['decided', 'issued', 'superseded']);

/** Takes the documents of an incident and a kind; says whether one of that kind was signed off in full, gone out or not. */
export const hasLeftOrMay = (documents: Documents, kind: DocumentKindId): boolean =>
  Object.values(documents).some((one) => one.kind === kind && leaves.has(one.phase));
