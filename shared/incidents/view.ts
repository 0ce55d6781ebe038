import type { Assessment } from '../deadlines/assessment.ts';
import type { Deadline, DeadlineKind } from '../deadlines/deadline.ts';
import type { AnyDutyId } from '../deadlines/duty-ids.ts';
import type { Ruling } from '../deadlines/ruling.ts';
import type { DocumentKindId } from '../documents/kind-ids.ts';
import type { DocumentSummary } from '../documents/view.ts';
import type { Certainty, FactGroup, FactKey } from '../facts/catalogue.ts';
import type { Day, Instant } from '../kernel/days.ts';
import type { GateView } from '../kernel/refusal.ts';
import type { Words } from '../kernel/words.ts';
import type { Actor, Party } from '../people/people.ts';
import type { Context, Filing } from './context.ts';
import type { Duty } from './duties.ts';
import type { DutyDeed } from './duty-deeds.ts';
import type { Phases, Workstream } from './machine.ts';
import type { NoticePrompt } from './notice-prompt.ts';
import type { Offer } from './offers.ts';
import type { RailStop } from './rail.ts';
import type { Told } from './telling.ts';

// What the browser receives. Types only: the browser loads neither the machine nor the schemas.

export type FactVersionView = {
  version: number;
  value: unknown;
  shown: Words;
  certainty: Certainty;
  source: string;
  asOf: Instant;
  reason: string | null;
  by: Actor;
  recordedAt: Instant;
  seq: number;
};

/** One row of the ledger; `versions` newest first, empty while nothing was ever said. */
export type FactView = {
  key: FactKey;
  number: string;
  group: FactGroup;
  label: Words;
  question: Words;
  movesDeadlines: boolean;
  versions: readonly FactVersionView[];
};

export type LineView = {
  seq: number;
  told: Told;
  by: Actor;
  recordedAt: Instant;
  occurredAt: Instant | null;
  hash: string;
  /** Number of the line that corrects this one. */
  correctedBy: number | null;
  /** The version of a document a person wrote with this line; null for every other line. */
  wrote: { document: string; short: Words; version: number } | null;
};

/** What the viewer is to do next on a document; its page holds the button. */
export type DocumentDeed = {
  /** Null where it is to be begun. */
  document: string | null;
  kind: DocumentKindId;
  command: string;
  label: Words;
  detail: Words;
  blocked: boolean;
  due: Day | null;
  clock: Deadline['rule'] | null;
};

/** What somebody else is to do next. */
export type OthersDeed = {
  party: Party;
  name: Words;
  label: Words;
  detail: Words | null;
  workstream: Workstream;
  blocked: boolean;
  due: Day | null;
  clock: Deadline['rule'] | null;
};

/** A deed that cannot be done yet, with its conditions. */
export type Blocked = {
  command: string;
  label: Words;
  detail: Words | null;
  workstream: Workstream;
  gates: readonly GateView[];
};

/** A duty as screens list it; its deadline stands among `deadlines` under the same rule. */
export type DutyView = Omit<Duty, 'deadline'> & {
  rule: AnyDutyId;
  kind: DeadlineKind | null;
  /** What the viewer can do about it now. */
  deeds: readonly DutyDeed[];
};

export type IncidentView = {
  id: string;
  reference: string;
  version: number;
  title: string;
  company: string;
  file: Phases['file'];
  viewer: Party;
  /** The server's moment at which this was made. */
  now: Instant;
  openedAt: Instant;
  contact: { name?: string | undefined; phone?: string | undefined; mail?: string | undefined } | null;
  phases: { readonly [W in Workstream]: { phase: string; words: Words } };
  /** What stands; counsel's own where it was overruled. */
  assessment: Assessment;
  /** Verdict and day 1 of the rules alone. */
  computed: Pick<Assessment, 'verdict' | 'dayOne'>;
  /** Counsel's last ruling, and whether it still holds. */
  ruling: (Ruling & { holds: boolean }) | null;
  /** Everything owed and worth doing, with how it stands. */
  duties: readonly DutyView[];
  deadlines: readonly Deadline[];
  /** Why principals should be thought of now (N-2); null while nothing asks for it. */
  noticePrompt: NoticePrompt | null;
  filings: { preliminary: Filing | null; final: Filing | null };
  rail: readonly RailStop[];
  offers: readonly Offer[];
  others: readonly OthersDeed[];
  blocked: readonly Blocked[];
  facts: readonly FactView[];
  documents: readonly DocumentSummary[];
  /** Next deeds of the viewer on documents, the most pressing first. */
  paperwork: readonly DocumentDeed[];
  memory: Context;
  latest: readonly LineView[];
};

export type ChainView = {
  state: 'intact' | 'broken';
  /** Line at which it breaks; null while intact. */
  brokenAt: number | null;
  lines: number;
  checkedAt: Instant;
};

export type ChronologyView = { reference: string; lines: readonly LineView[]; chain: ChainView };

export type IncidentListItem = {
  id: string;
  reference: string;
  company: string;
  title: string;
  file: Phases['file'];
  verdict: Assessment['verdict'];
  people: number | null;
  nextDue: Day | null;
  nextRule: Deadline['rule'] | null;
  nextAt: Instant | null;
  rail: readonly Pick<RailStop, 'code' | 'status'>[];
  openedAt: Instant;
};
