import { canonical, sha256Hex } from '../kernel/canonical.ts';
import type { Instant } from '../kernel/days.ts';
import type { Actor } from '../people/people.ts';
import type { Content } from './content.ts';
import type { SavedHow } from './events.ts';

/** One version of a document's words, kept for ever. */
export type DocumentVersion = {
  document: string;
  version: number;
  hash: string;
  content: Content;
  how: SavedHow | 'started';
  by: Actor;
  at: Instant;
};

/** What a person said in a thread, in their own words; the chronology holds only its hash, so that it can be erased. */
export type Remark = {
  document: string;
  thread: number;
  /** 1, 2, 3 … within the thread. */
  no: number;
  what: 'comment' | 'reply' | 'proposal';
  text: string;
  /** The passage as it read when the thread was opened. */
  quote: string;
  /** What a proposal would put in place of the passage. */
  insert: string | null;
  /** Whether Word kept track of the change it proposes. */
  tracked: boolean | null;
  /** Who wrote it where that was not the person who brought it in: the author named in a Word file. */
  author: string | null;
  by: Actor;
  at: Instant;
};

/** Takes a remark; returns the hash by which the chronology names it. */
export const remarkHash = (remark: Remark): string => sha256Hex(canonical(remark));
