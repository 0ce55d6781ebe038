import type { FieldValue } from '../../../shared/documents/content.ts';
import type { DocumentWritten } from '../../../shared/documents/view.ts';
import type { Instant } from '../../../shared/kernel/days.ts';

/** One request to save; asked again it keeps its key, so that it cannot act twice. */
export type Request = { value: FieldValue; base: number; key: string };
export type Answer = Pick<DocumentWritten, 'mended'> & { version: number; at: Instant };

/** What stays on this device: the value, the version it was written on, and a request without an answer. */
export type Kept = { value: FieldValue; base: number; pending: Request | null };

export type Failure = {
  /** No answer came; two people changed it; or it was refused. */
  kind: 'lost' | 'clash' | 'refused';
  error: unknown;
};

export type SaverState = Kept & {
  /** What the server holds, as far as this screen knows. */
  saved: FieldValue;
  phase: 'same' | 'kept' | 'sending' | 'saved' | Failure['kind'];
  failure: Failure | null;
  answer: Answer | null;
  /** Whether this device took the last keystroke. */
  isKept: boolean;
};

/** Everything from outside that saving needs. Tests give their own. */
export type Deps = {
  send: (request: Request) => Promise<Answer>;
  failureOf: (error: unknown) => Failure;
  /** Takes what to keep, or null to forget it; says whether this device took it. */
  keep: (kept: Kept | null) => boolean;
  fits: (value: FieldValue) => boolean;
  newKey: () => string;
  /** Runs something later; returns how to call it off. */
  later: (ms: number, run: () => void) => () => void;
};
