import type { Certainty, FactKey } from '../facts/catalogue.ts';
import type { Instant } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';
import type { Actor, Party } from '../people/people.ts';
import type { Audience } from './audiences.ts';
import type { Content } from './content.ts';
import type { Document, Thread } from './document.ts';
import type { SavedHow } from './events.ts';
import type { DocumentKind, Step, Wanted } from './kind.ts';
import type { DocumentKindId } from './kind-ids.ts';
import type { Remark } from './version.ts';

// What the browser receives of a document. Types only: the browser loads neither the kinds nor the machine.

export type FieldView = {
  id: string;
  type: 'text' | 'choice' | 'choices' | 'day';
  label: Words;
  hint: Words | null;
  wanted: Wanted;
  short: boolean;
  most: number | null;
  choices: Readonly<Record<string, Words>> | null;
};
export type SectionView = {
  id: string;
  no: string | null;
  title: Words;
  titled: boolean;
  stated: boolean;
  fields: readonly FieldView[];
};

/** One row of a list of documents, and of the sidebar. */
export type DocumentSummary = {
  id: string;
  kind: DocumentKindId;
  title: Words;
  short: Words;
  issueWay: DocumentKind['issue'];
  phase: Document['phase'];
  version: number;
  hash: string;
  savedAt: Instant;
  savedBy: string;
  stale: number;
  /** The facts its text rests on, and those of them that have moved on. */
  facts: readonly FactKey[];
  staleFacts: readonly FactKey[];
  openThreads: number;
  missing: number;
  signs: Document['signs'];
  issue: Document['issue'];
};

/** A kind that can be begun, or has one under work. */
export type KindView = {
  kind: DocumentKindId;
  title: Words;
  short: Words;
  audience: Audience | 'company';
  addressee: Words | null;
  steps: readonly Step[];
  /** The document under work; null where one can be begun. */
  open: string | null;
  /** Whether a new one goes on from one that went out. */
  continues: boolean;
};

/** 作成 → 会社の確認 → 弁護士の承認 → 会社の決裁 → 提出. */
export type StepView = {
  step: 'write' | Step | 'issue';
  state: 'done' | 'current' | 'todo' | 'fell' | 'skipped';
  name: string | null;
  at: Instant | null;
  version: number | null;
  /** 理由を残して進めた. */
  reason: string | null;
};

/** A passage whose fact has a newer version. */
export type StaleView = {
  field: string;
  fact: FactKey;
  start: number;
  end: number;
  wasVersion: number;
  was: string;
  version: number;
  now: string;
  at: Instant;
  by: Actor;
  source: string;
};

export type UsedFactView = {
  fact: FactKey;
  number: string;
  label: Words;
  /** Versions the text rests on, newest first. */
  used: readonly number[];
  version: number;
  shown: Words;
  certainty: Certainty;
  source: string;
  asOf: Instant;
  stale: boolean;
};

export type VersionView = {
  version: number;
  hash: string;
  at: Instant;
  by: string;
  how: SavedHow | 'started';
};

export type ThreadView = Thread & {
  /** The passage as it read when it was picked. */
  quote: string;
  insert: string | null;
  tracked: boolean | null;
  remarks: readonly Pick<Remark, 'no' | 'text' | 'author' | 'by' | 'at'>[];
};

export type FindingView = {
  key: string;
  what: 'difference' | 'heldBack';
  words: Words;
  expected: string | null;
  places: readonly {
    document: string;
    title: string;
    field: string;
    start: number;
    end: number;
    text: string;
  }[];
  kept: { reason: string; name: string; at: Instant } | null;
};

export type DocumentView = {
  incident: { id: string; reference: string; company: string };
  viewer: Party;
  now: Instant;
  id: string;
  kind: DocumentKindId;
  title: Words;
  phase: Document['phase'];
  issueWay: DocumentKind['issue'];
  edition: number;
  addressee: Words | null;
  caution: Words | null;
  investigatingWhy: Words | null;
  layout: 'form' | 'letter' | 'brief';
  also: readonly ('copySheet' | 'xlsx')[];
  sections: readonly SectionView[];
  version: number;
  hash: string;
  savedAt: Instant;
  savedBy: string;
  content: Content;
  /** An earlier version shown in its place; null where the current one is shown. */
  shown: { version: number; hash: string; content: Content } | null;
  /** What the redline is drawn against: asked for, or the last version this person reviewed; null for none. */
  base: { version: number; content: Content; reviewed: boolean } | null;
  versions: readonly VersionView[];
  steps: readonly StepView[];
  fallen: Document['fallen'];
  missing: readonly string[];
  stale: readonly StaleView[];
  facts: readonly UsedFactView[];
  findings: readonly FindingView[];
  /** Worth a look, closing nothing: five items, units, admissions. */
  warnings: readonly Words[];
  threads: readonly ThreadView[];
  issue: Document['issue'];
  outcome: Document['outcome'];
  offers: readonly DocumentOfferView[];
  /** The incident's own command that records the filing of this report; null for other kinds. */
  filing: { command: string; label: Words } | null;
  /** Whether the viewer is one of those who write, while it has not left. */
  canWrite: boolean;
};

export type DocumentOfferView = {
  command: string;
  label: Words;
  main: boolean;
  objection: { code: string; words: Words; remedy: Words } | null;
  gates: readonly {
    id: string;
    holds: boolean;
    words: Words;
    clearedBy: readonly Party[];
    link: string;
    overridable: boolean;
  }[];
};

/** 書類 of one incident: those that are there, what can be begun, and for whom each fact may go out. */
export type DocumentsView = {
  documents: readonly DocumentSummary[];
  kinds: readonly KindView[];
  disclosure: readonly {
    fact: FactKey;
    number: string;
    label: Words;
    shown: Words;
    held: readonly Audience[];
    reason: string | null;
    name: string | null;
  }[];
};

/** What a write on a document answers. */
export type DocumentWritten = {
  version: number;
  document: { id: string; version: number; hash: string; phase: Document['phase'] };
  /** What was mended in a text before it was kept, by field. */
  mended: readonly { field: string; done: readonly Words[] }[];
};
