import type { Ruling } from '../deadlines/ruling.ts';
import type { Audience } from '../documents/audiences.ts';
import type { Day, Instant } from '../kernel/days.ts';
import type { Yen } from '../kernel/yen.ts';
import type { Met, RuledOut } from './duty-end.ts';
import type { ConsentPurpose } from './workstreams/claim/purposes.ts';
import type { ReportKind } from './workstreams/reporting/kinds.ts';

/** A person's approval of one exact text, as incidents begun before documents keep it. */
export type SignOff = { by: string; name: string; at: Instant; textHash: string };

/** A plain text of an incident begun before documents; nothing writes one any more. */
export type Draft = {
  text: string;
  textHash: string;
  writtenBy: string;
  writerName: string;
  writtenAt: Instant;
  approval: SignOff | null;
  decision: SignOff | null;
};

/** A report handed to an authority: which version of which document, named by its hash. */
export type Filing = {
  kind: ReportKind;
  /** Null for one filed before documents; its text stands here then. */
  document: string | null;
  text: string | null;
  textHash: string | null;
  filedAt: Instant;
  addressee: string;
  receiptNumber: string | null;
  servesAsFinal: boolean;
  by: string;
  overrideReason: string | null;
};

/** 伏せる: for whom a fact may not go out, and who said so. */
export type Disclosure = {
  [fact: string]: { held: readonly Audience[]; reason: string | null; name: string; at: Instant };
};

export type Consent = { purpose: ConsentPurpose; consentedOn: Day; consentedBy: string; limit: Yen | null };
export type Measure = {
  what: string;
  owner: string;
  due: Day;
  done: { evidence: string; at: Instant } | null;
};
export type Delivery = { method: string; people: number; at: Instant };
export type Substitute = { grounds: string; measure: string; people: number | null; at: Instant };

/** What people decided and did about deadlines, by duty. */
export type DeadlineMemory = {
  /** Hash of the result kept last; null before the first. */
  resultHash: string | null;
  ruling: Ruling | null;
  /** When counsel was last asked to confirm; null once counsel has ruled. */
  askedAt: Instant | null;
  targets: { [rule: string]: Day };
  cutoffs: { [rule: string]: Instant };
  met: { [rule: string]: Met };
  ruledOut: { [rule: string]: RuledOut };
};

export const emptyDeadlineMemory: DeadlineMemory = {
  resultHash: null,
  ruling: null,
  askedAt: null,
  targets: {},
  cutoffs: {},
  met: {},
  ruledOut: {},
};

/** What the incident remembers besides its phases. JSON only, so that it survives storage unchanged. */
export type Context = {
  title: string;
  forensics: { vendor: string | null; findings: { final: boolean; summary: string; at: Instant }[] };
  reporting: { drafts: { [K in ReportKind]?: Draft }; filings: Filing[]; grounds: string | null };
  notices: {
    draft: Draft | null;
    target: Day | null;
    delays: { reason: string; at: Instant }[];
    deliveries: Delivery[];
    substitutes: Substitute[];
    grounds: string | null;
  };
  callCentre: { expectedCalls: number | null; hours: string | null; scope: string | null };
  prevention: { measures: Measure[] };
  deadlines: DeadlineMemory;
  disclosure: Disclosure;
  claim: { consents: Consent[]; amount: Yen | null; paid: Yen | null };
  file: { agreedBy: string | null };
  /** When each event last happened. */
  reached: { [event: string]: Instant };
  /** 理由を残して進めた: by event, who went on without the conditions and why. */
  overrides: { [event: string]: { name: string; reason: string } };
};

/** Takes a title; returns the memory of an incident of which nothing has been done yet. */
export const emptyContext = (title: string): Context => ({
  title,
  forensics: { vendor: null, findings: [] },
  reporting: { drafts: {}, filings: [], grounds: null },
  notices: { draft: null, target: null, delays: [], deliveries: [], substitutes: [], grounds: null },
  callCentre: { expectedCalls: null, hours: null, scope: null },
  prevention: { measures: [] },
  deadlines: emptyDeadlineMemory,
  disclosure: {},
  claim: { consents: [], amount: null, paid: null },
  file: { agreedBy: null },
  reached: {},
  overrides: {},
});
