import type { Instant } from '../kernel/days.ts';
import type { Actor, Party } from '../people/people.ts';
import type { SectionState, Use } from './content.ts';
import type { Issue, Outcome } from './document.ts';
import type { Step } from './kind.ts';
import type { DocumentKindId } from './kind-ids.ts';

type About<T extends string, B = object> = { type: T; document: string } & B;

/** What a version says about itself: everything but its words, which are kept apart under this hash. */
export type VersionSaid = {
  version: number;
  hash: string;
  states: { readonly [section: string]: SectionState };
  uses: { readonly [field: string]: readonly Use[] };
  missing: readonly string[];
};

/** Where a thread's passage stands after an edit; gone where it was deleted. */
export type MovedAnchor = { no: number; start: number; end: number; gone: boolean };

export type SavedHow = 'typed' | 'refreshed' | 'proposal';

/** Everything that can happen to a document. Words of versions and remarks are not in the chronology, only their hashes. */
export type DocumentEventBody =
  | About<
      'document.started',
      VersionSaid & {
        kind: DocumentKindId;
        edition: number;
        continues: string | null;
        steps: readonly Step[];
      }
    >
  | About<
      'document.saved',
      VersionSaid & {
        made: SavedHow;
        fields: readonly string[];
        anchors: readonly MovedAnchor[];
        thread: number | null;
      }
    >
  | About<'document.signOffsFell', { steps: readonly Step[]; version: number }>
  | About<
      'document.passageKept',
      { field: string; fact: string; start: number; factVersion: number; reason: string }
    >
  | About<'document.findingKept', { key: string; reason: string }>
  | About<'document.submitted', { version: number; hash: string }>
  | About<'document.checked', { version: number; hash: string }>
  | About<'document.approved', { version: number; hash: string }>
  | About<'document.returned', { version: number; hash: string; threads: number; note: string | null }>
  | About<'document.decided', { version: number; hash: string; overrideReason?: string }>
  | About<'document.issued', Omit<Issue, 'by' | 'at'> & { issuedAt: Instant }>
  | About<'document.receiptRecorded', { receiptNumber: string }>
  | About<'document.outcomeRecorded', Pick<Outcome, 'result' | 'note'>>
  | About<'document.superseded', { successor: string }>
  | About<
      'document.commented',
      {
        thread: number;
        field: string;
        start: number;
        end: number;
        version: number;
        remarkHash: string;
        mentions: readonly Party[];
        assignee: Party | null;
      }
    >
  | About<'document.replied', { thread: number; remarkHash: string; mentions: readonly Party[] }>
  | About<'document.threadResolved', { thread: number }>
  | About<'document.threadReopened', { thread: number }>
  | About<'document.threadAssigned', { thread: number; assignee: Party | null }>
  | About<
      'document.imported',
      {
        /** Version the file was exported from. */
        version: number;
        fileHash: string;
        threads: readonly {
          no: number;
          what: 'comment' | 'proposal';
          field: string;
          start: number;
          end: number;
          gone: boolean;
          remarkHash: string;
        }[];
      }
    >
  | About<'document.proposalRefused', { thread: number }>;

/** An event names its kind, so that a line can be read by itself. */
export type DocumentEvent = DocumentEventBody & { kind: DocumentKindId; by: Actor; at: Instant };
export type DocumentEventOf<T extends DocumentEvent['type']> = Extract<DocumentEvent, { type: T }>;
