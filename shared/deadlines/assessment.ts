import type { FactKey } from '../facts/catalogue.ts';
import type { Day } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';
import type { RuleSetId } from './rule-sets.ts';

export type Verdict = 'reportable' | 'exempt' | 'review' | 'notReportable';
/** 規則7条1号–4号, and 番号法の規則2条2号–4号; item 1 of the latter reaches only those who use My Number for public tasks (M-2). */
export type AppiCategory = 'R7-1' | 'R7-2' | 'R7-3' | 'R7-4';
export type MyNumberCategory = 'MN-2' | 'MN-3' | 'MN-4';
export type Category = AppiCategory | MyNumberCategory;

/** What one of the two laws says; the verdict on the incident joins them. */
export type Judgement = { verdict: Verdict; categories: readonly Category[]; findings: readonly Finding[] };

/** A place in the law, as it is cited to people. `rule` is the id of our register (A-1, D-4 …). */
export type Basis = { rule: string; cite: Words };

/** What one rule says about one situation. */
export type Finding = { rule: string; outcome: 'met' | 'notMet' | 'unknown'; words: Words; basis: Basis };

/** 該当性判断 as the rules compute it; a lawyer confirms it. */
export type Assessment = {
  verdict: Verdict;
  /** Of both laws, 規則7条 first. */
  categories: readonly Category[];
  /** 個人情報保護法26条 and 番号法29条の4, each by itself. */
  appi: Verdict;
  myNumber: Verdict;
  /** The text applied, chosen by day 1; null before the duty began. */
  ruleSet: RuleSetId | null;
  /** 1日目, JST; null while awareness is unknown. */
  dayOne: Day | null;
  /** Whether counsel set day 1 instead of the rules. */
  ruledDayOne: boolean;
  findings: readonly Finding[];
  /** One sentence for the panel, with its basis. */
  reason: { words: Words; basis: Basis };
  /** Unknown answers that could change the outcome, and how. */
  questions: readonly { fact: FactKey; wouldChange: Words }[];
  warnings: readonly Words[];
  /** Day 1 lies before 2022-04-01, when the duty began: then the verdict is notReportable and this holds what today's rules would say. */
  asIfToday: { verdict: Verdict; categories: readonly Category[]; ruleSet: RuleSetId | null } | null;
};
