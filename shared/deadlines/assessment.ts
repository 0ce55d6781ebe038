import type { FactKey } from '../facts/catalogue.ts';
import type { Day } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';

export type Verdict = 'reportable' | 'exempt' | 'review' | 'notReportable';
/** 規則7条1号–4号. */
export type Category = 'R7-1' | 'R7-2' | 'R7-3' | 'R7-4';

/** A place in the law, as it is cited to people. `rule` is the id of our register (A-1, D-4 …). */
export type Basis = { rule: string; cite: Words };

/** What one rule says about one situation. */
export type Finding = { rule: string; outcome: 'met' | 'notMet' | 'unknown'; words: Words; basis: Basis };

/** 該当性判断 as the rules compute it; a lawyer confirms it. */
export type Assessment = {
  verdict: Verdict;
  categories: readonly Category[];
  /** 1日目, JST; null while awareness is unknown. */
  dayOne: Day | null;
  findings: readonly Finding[];
  /** One sentence for the panel, with its basis. */
  reason: { words: Words; basis: Basis };
  /** Unknown answers that could change the outcome, and how. */
  questions: readonly { fact: FactKey; wouldChange: Words }[];
  warnings: readonly Words[];
  /** Day 1 lies before 2022-04-01, when the duty began: then the verdict is notReportable and this holds what today's rules would say. */
  asIfToday: { verdict: Verdict; categories: readonly Category[] } | null;
};

/** A legal clock, derived and never typed in. */
export type Deadline = {
  rule: 'ppc-preliminary' | 'ppc-final';
  title: Words;
  /** 目安 is guidance, 期限 is statutory; the two are never mixed. */
  kind: 'guidance' | 'statutory';
  /** First day of the guidance (day 3), for `ppc-preliminary` only. */
  guidance: Day | null;
  /** Last JST day; it ends at 24:00. */
  due: Day;
  /** The day counted before closed days were skipped. */
  rawDue: Day;
  /** Length of the period with day 1 counted: 5, 30 or 60. */
  days: number;
  closedDays: readonly { day: Day; reason: Words }[];
  /** True when a closed day that was used rests on a year not yet announced officially (H-5). */
  restsOnComputedYear: boolean;
  basis: readonly Basis[];
  /** The arithmetic, one sentence a step. */
  steps: readonly Words[];
};
