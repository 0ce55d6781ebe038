import type { Instant } from '../kernel/days.ts';
import type { DocumentKindId } from './kind-ids.ts';

/** A document as it is printed and exported: no rule left to apply, Japanese words only. Texts may hold line breaks. */
export type Paper = {
  incident: { id: string; reference: string; company: string };
  document: {
    id: string;
    kind: DocumentKindId;
    title: string;
    edition: number;
    version: number;
    /** 照合値 of the content, 64 hex digits. */
    hash: string;
    savedAt: Instant;
    /** 「下書き」「承認済み」… as printed in the footer. */
    status: string;
  };
  layout: 'form' | 'letter' | 'brief';
  addressee: string | null;
  caution: string | null;
  sections: readonly PaperSection[];
};
export type PaperSection = {
  id: string;
  no: string | null;
  title: string;
  titled: boolean;
  /** 「判明」「調査中」「該当なし」; null where the item says none. */
  state: string | null;
  fields: readonly PaperField[];
};
/** `editable` fields are free text, which Word may change; the others are choices and days in words. */
export type PaperField = { id: string; label: string; text: string; editable: boolean };

/** A comment thread as a lawyer's Word shows it, anchored to a field's text of the paper. */
export type PaperComment = {
  no: number;
  field: string;
  start: number;
  end: number;
  author: string;
  at: Instant;
  texts: readonly { author: string; at: Instant; text: string }[];
  resolved: boolean;
};

/** What an import of the same document found: each one change or comment, to accept or refuse by itself. Offsets are into the exported version's text. */
export type Proposal =
  | {
      what: 'change';
      field: string;
      start: number;
      end: number;
      insert: string;
      author: string;
      /** False where Word kept no track of it. */
      tracked: boolean;
    }
  | { what: 'comment'; field: string; start: number; end: number; text: string; author: string };
