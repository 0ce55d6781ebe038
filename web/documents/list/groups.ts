import type { Audience } from '../../../shared/documents/audiences.ts';
import { isFollowUp } from '../../../shared/documents/follow-ups.ts';
import type { DocumentKindId } from '../../../shared/documents/kind-ids.ts';
import type { DocumentSummary, DocumentsView, KindView } from '../../../shared/documents/view.ts';
import type { Party } from '../../../shared/people/people.ts';
import { isUnderWork, waitsFor } from './standing.ts';

/** One kind: what is there of it, what is under work first, and whether another can be begun. */
export type KindRow = { kind: KindView; documents: readonly DocumentSummary[]; canStart: boolean };
export type Group = { audience: Audience | 'company'; rows: readonly KindRow[] };
export type Groups = {
  /** Documents that wait for the viewer's signature; they are listed nowhere else. */
  waiting: readonly DocumentSummary[];
  groups: readonly Group[];
  /** Kinds nobody needs as a rule and that are not begun, by audience. */
  others: readonly Group[];
};

const order = ['authority', 'principals', 'public', 'partners', 'insurer', 'company'] as const;
const usual: ReadonlySet<DocumentKindId> = new Set([
  'ppcPreliminary',
  'principalNotice',
  'publicFirst',
  'qaScript',
]);

/** One is written once; what comes later is a follow-up, a kind of its own. */
const once: ReadonlySet<DocumentKindId> = new Set([
  'ppcPreliminary',
  'ppcFinal',
  'publicFirst',
  'publicLast',
]);

/** Takes the documents of an incident and the viewer's party; returns them as the page lists them. */
export function groupsOf(
  { documents, kinds }: Pick<DocumentsView, 'documents' | 'kinds'>,
  viewer: Party,
): Groups {
  const waiting = documents.filter((one) => waitsFor(one, viewer));
  const rows = kinds.map((kind) => ({
    kind,
    documents: documents
      .filter((one) => one.kind === kind.kind && !waiting.includes(one))
      .sort((a, b) => Number(isUnderWork(b)) - Number(isUnderWork(a)) || (a.savedAt < b.savedAt ? 1 : -1)),
    canStart:
      kind.open === null &&
      (kind.continues || !isFollowUp(kind.kind)) &&
      !(once.has(kind.kind) && documents.some((one) => one.kind === kind.kind)),
  }));
  const isShown = ({ kind, documents: there, canStart }: KindRow) =>
    there.length > 0 || (canStart && (usual.has(kind.kind) || kind.continues));
  const shown = rows.filter(isShown);
  const rest = rows.filter((row) => !isShown(row) && row.canStart);
  return { waiting, groups: byAudience(shown), others: byAudience(rest) };
}

const byAudience = (rows: readonly KindRow[]): Group[] =>
  order
    .map((audience) => ({ audience, rows: rows.filter(({ kind }) => kind.audience === audience) }))
    .filter((group) => group.rows.length > 0);
