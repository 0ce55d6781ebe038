import type { DocumentKindId } from '../../../shared/documents/kind-ids.ts';
import type { DocumentSummary } from '../../../shared/documents/view.ts';
import { isUnderWork } from '../list/standing.ts';

const further: ReadonlySet<DocumentKindId> = new Set(['ppcFollowUp', 'ppcFinal']);

/** Takes a document that went out and all of its incident; returns the one under work that goes on from it: the next of its kind, or a later report to the commission. */
export function goesOnIn<T extends Pick<DocumentSummary, 'id' | 'kind' | 'phase'>>(
  { id, kind }: Pick<DocumentSummary, 'id' | 'kind'>,
  documents: readonly T[],
): T | null {
  const isReport = kind === 'ppcPreliminary' || kind === 'ppcFollowUp';
  const goesOn = (one: T) => one.kind === kind || (isReport && further.has(one.kind));
  return documents.find((one) => one.id !== id && isUnderWork(one) && goesOn(one)) ?? null;
}
