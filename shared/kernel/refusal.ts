import type { Words } from './words.ts';

/** A field that was not accepted: its path in the request, what is wrong and what is wanted, and where it helps an example. */
export type FieldError = { field: string; words: Words; example?: string };

/** A prerequisite of a command: whether it holds, who can clear it and where. */
export type GateView = {
  id: string;
  holds: boolean;
  words: Words;
  clearedBy: readonly ('insured' | 'coordinator' | 'counsel')[];
  /** Page of the incident on which it can be cleared, such as `forensics`. */
  link: string;
  /** Whether a named person may go on without it by leaving a reason. */
  overridable: boolean;
};

export type RefusalCode =
  | 'not-allowed-now'
  | 'already-closed'
  | 'not-your-part'
  | 'self-review'
  | 'text-changed'
  | 'gate-closed'
  | 'chain-broken'
  | 'clash'
  | 'invalid';

/** Why a command was not carried out, and what would remove the obstacle. */
export type Refusal = {
  code: RefusalCode;
  words: Words;
  remedy: Words;
  gates?: readonly GateView[];
  fields?: readonly FieldError[];
  /** With `clash`: both texts of each field that two people changed at once. */
  clashes?: readonly { field: string; theirs: unknown; yours: unknown }[];
};

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const accept = <T>(value: T): Result<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): Result<never> => ({ ok: false, refusal });
