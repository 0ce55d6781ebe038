import type { DocumentCommandName, DocumentCommandOf } from '../../documents/commands.ts';
import type { Result } from '../../kernel/refusal.ts';
import type { Deed } from './deed.ts';
import { leaving } from './leaving.ts';
import { signing } from './signing.ts';
import type { Acting, Seen, Subject } from './subject.ts';
import { talking } from './talking.ts';
import { writing } from './writing.ts';

/** What every command comes to, once nothing objects to it. */
export const handlers: {
  readonly [C in DocumentCommandName]: (
    subject: Subject,
    command: DocumentCommandOf<C>,
    acting: Acting,
    seen: Seen,
  ) => Result<Deed>;
} = { ...writing, ...signing, ...leaving, ...talking };
