import type { Assessment } from '../deadlines/assessment.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Ledger } from '../facts/ledger.ts';
import type { Day, Instant } from '../kernel/days.ts';
import type { Content } from './content.ts';
import type { DocumentKindId } from './kind-ids.ts';

/** Everything a draft may be written from. Documents are drafted from this and from nothing else. */
export type Known = {
  company: string;
  reference: string;
  title: string;
  now: Instant;
  ledger: Ledger;
  assessment: Assessment;
  deadlines: readonly Deadline[];
  /** 再発防止の措置 */
  measures: readonly { what: string; owner: string; due: Day; done: boolean }[];
  /** What the forensics firm has found so far, oldest first. */
  findings: readonly { final: boolean; summary: string }[];
  forensics: { vendor: string | null };
  notices: { target: Day | null; told: number; substitutes: readonly { measure: string }[] };
  callCentre: { hours: string | null };
  /** Reports handed to the authority so far. */
  filings: readonly { kind: string; filedAt: Instant; addressee: string; receiptNumber: string | null }[];
  /** Whole yen claimed and paid by the insurer; null while unknown. */
  claim: { amount: number | null; paid: number | null };
  /** What people are to do next: deed, who, the last day. */
  deeds: readonly { label: string; who: string; due: Day | null }[];
  /** The document this one goes on from: a follow-up starts from what was filed. */
  earlier: {
    kind: DocumentKindId;
    content: Content;
    issuedAt: Instant;
    receiptNumber: string | null;
  } | null;
};
