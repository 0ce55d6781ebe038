import type { FieldError, GateView, Refusal, RefusalCode } from '../kernel/refusal.ts';
import type { Words } from '../kernel/words.ts';
import type { LineView } from './view.ts';

/** The whole of our error vocabulary: refusals of the domain, and what only a server can say. */
export type ProblemCode =
  | RefusalCode
  | 'not-found'
  | 'stale'
  | 'version-missing'
  | 'key-reused'
  | 'too-large'
  | 'unsupported'
  | 'foreign-origin'
  | 'too-many'
  | 'storage'
  | 'too-busy'
  | 'export-failed'
  | 'unexpected';

/** Body of an error, in the form of RFC 9457, as the server sends and the browser reads it. */
export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  words: Words;
  remedy: Words;
  gates?: readonly GateView[];
  fields?: readonly FieldError[];
  /** With `clash`: both texts of each field that two people changed at once. */
  clashes?: NonNullable<Refusal['clashes']>;
  /** With `stale`: what others did since this person last looked. */
  changes?: readonly LineView[];
  /** With `stale`: the version those changes lead to. */
  version?: number;
  /** What the user can quote. */
  requestId?: string;
};
