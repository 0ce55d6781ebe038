import type { Day, Instant } from '../kernel/days.ts';
import type { Party } from '../people/people.ts';
import type { SectionState, Use } from './content.ts';
import type { Step } from './kind.ts';
import type { DocumentKindId } from './kind-ids.ts';

/** A person's approval of one version's exact text, named by its hash. */
export type SignOff = {
  by: string;
  name: string;
  party: Party;
  at: Instant;
  version: number;
  hash: string;
  /** 理由を残して進めた; null where the conditions held. */
  overrideReason: string | null;
};

/** A comment or a proposed change, anchored to a passage of one field; it follows the passage through edits. */
export type Thread = {
  no: number;
  what: 'comment' | 'proposal';
  field: string;
  start: number;
  end: number;
  /** Version in which the passage was picked. */
  version: number;
  /** The passage was deleted since; the old text stays with the first remark. */
  gone: boolean;
  state: 'open' | 'resolved' | 'accepted' | 'refused';
  by: string;
  assignee: Party | null;
};

/** How a document left the house. Its text is the frozen version named by the hash. */
export type Issue = {
  version: number;
  hash: string;
  at: Instant;
  to: string;
  channel: string;
  /** People, copies or visits reached; null where nobody counts them. */
  reach: number | null;
  receiptNumber: string | null;
  /** JST day by which it was owed, and whether it came after; null where nothing was owed. */
  due: Day | null;
  late: boolean | null;
  by: string;
};

/** What the authority said afterwards; apart from whether the filing was in time. */
export type Outcome = {
  result: 'accepted' | 'supplement' | 'other';
  note: string | null;
  at: Instant;
  by: string;
};

/** What a document remembers besides its phase. JSON only. */
export type DocumentMemory = {
  kind: DocumentKindId;
  edition: number;
  /** The document it went on from; null for a first one. */
  continues: string | null;
  steps: readonly Step[];
  startedAt: Instant;
  version: number;
  hash: string;
  savedAt: Instant;
  savedBy: string;
  /** Ids of everybody who wrote on it; none of them approves it. */
  writers: readonly string[];
  states: { readonly [section: string]: SectionState };
  uses: { readonly [field: string]: readonly Use[] };
  /** Fields that are wanted and empty. */
  missing: readonly string[];
  signs: { readonly [S in Step]: SignOff | null };
  /** Sign-offs that fell off with the last change of the text. */
  fallen: readonly { step: Step; name: string; version: number; at: Instant }[];
  /** The last version each person reviewed: the base of their next redline. */
  reviewed: { readonly [person: string]: number };
  threads: readonly Thread[];
  /** Differences and held-back values that stay, with the reason. */
  kept: { readonly [key: string]: { reason: string; name: string; at: Instant } };
  issue: Issue | null;
  outcome: Outcome | null;
};

export type DocumentPhase =
  | 'draft'
  | 'inCheck'
  | 'inReview'
  | 'approved'
  | 'decided'
  | 'issued'
  | 'superseded';

/** One document of an incident: where its review stands and what it rests on. Its texts are kept by version, apart. */
export type Document = DocumentMemory & { id: string; phase: DocumentPhase };
export type Documents = { readonly [id: string]: Document };

export const noSigns: DocumentMemory['signs'] = { check: null, approve: null, decide: null };

/** Takes a document; says whether it can still change. */
export const isOpen = ({ phase }: Pick<Document, 'phase'>) => phase !== 'issued' && phase !== 'superseded';

/** Takes the documents of an incident and an id that somebody sent; returns the document, or null: `constructor` is none. */
export const documentOf = (documents: Documents, id: string): Document | null =>
  Object.hasOwn(documents, id) ? (documents[id] ?? null) : null;

/** Takes the documents of an incident and a kind; returns the one under work, or null. */
export const openOf = (documents: Documents, kind: DocumentKindId): Document | null =>
  Object.values(documents).find((one) => one.kind === kind && isOpen(one)) ?? null;

/** Takes the documents of an incident and kinds, the most wanted first; returns the one that left last among the first kind that has any, or null. */
export function lastIssued(documents: Documents, kinds: readonly DocumentKindId[]): Document | null {
  for (const kind of kinds) {
    const issued = Object.values(documents)
      .filter((one) => one.kind === kind && one.issue !== null)
      .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    if (issued[0]) return issued[0];
  }
  return null;
}
