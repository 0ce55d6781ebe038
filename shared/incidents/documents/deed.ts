import type { DocumentCommandName, DocumentCommandOf } from '../../documents/commands.ts';
import type { DocumentEventBody } from '../../documents/events.ts';
import type { DocumentVersion, Remark } from '../../documents/version.ts';
import type { Instant } from '../../kernel/days.ts';
import type { Result } from '../../kernel/refusal.ts';
import type { IncidentEvent } from '../events.ts';
import type { Acting, Seen, Subject } from './subject.ts';

/** What one command comes to: events of the document, events of the incident that follow from it, words to keep. */
export type Deed = {
  events: readonly DocumentEventBody[];
  follows?: readonly IncidentEvent[];
  versions?: readonly DocumentVersion[];
  remarks?: readonly Remark[];
  occurredAt?: Instant | null;
};

export type Handlers<C extends DocumentCommandName> = {
  readonly [K in C]: (
    subject: Subject,
    command: DocumentCommandOf<K>,
    acting: Acting,
    seen: Seen,
  ) => Result<Deed>;
};
