import type { Content } from '../../documents/content.ts';
import type { Document } from '../../documents/document.ts';
import type { DocumentVersion, Remark } from '../../documents/version.ts';
import type { Instant } from '../../kernel/days.ts';
import type { Person } from '../../people/people.ts';
import type { Incident } from '../incident.ts';
import type { Decision } from '../settle.ts';
import type { Standing } from '../standing.ts';

export type WithContent = { document: Document; content: Content };

/** What a command on a document looks at. */
export type Subject = WithContent & {
  incident: Incident;
  standing: Standing;
  /** The other documents under work: the same number has to stand in all of them. */
  others: readonly WithContent[];
  /** What was said in its threads so far. */
  remarks: readonly Remark[];
};

/** The version a person was looking at when giving a command; others may have written since. */
export type Seen = { version: number; content: Content };

export type Acting = { person: Person; now: Instant };

/** What a command on a document leads to: the incident after it, and the words to be kept beside the chronology. */
export type DocumentDecision = Decision & {
  versions: readonly DocumentVersion[];
  remarks: readonly Remark[];
};
