import type { Category, Verdict } from '../deadlines/assessment.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { RuleSetId } from '../deadlines/rule-sets.ts';
import type { Situation } from '../deadlines/situation.ts';
import type { Day } from '../kernel/days.ts';

/** Why a result was computed anew. */
export type Cause = 'opened' | 'imported' | 'fact' | 'ruling' | 'rules';

/** One deadline as it was computed then: enough to read it years later without this program. */
export type KeptDeadline = Pick<
  Deadline,
  'rule' | 'kind' | 'guidance' | 'due' | 'dueAt' | 'rawDue' | 'days'
> & {
  skipped: readonly Day[];
};

/** What the rules made of the facts at one time; kept for ever, never replaced. */
export type KeptResult = {
  verdict: Verdict;
  categories: readonly Category[];
  dayOne: Day | null;
  ruleSet: RuleSetId | null;
  calendar: string;
  /** Name of the lawyer whose ruling it follows; null where the rules stand alone. */
  ruledBy: string | null;
  deadlines: readonly KeptDeadline[];
};

/** A computation that came out otherwise than the one before, with all that went in. */
export type DeadlinesComputed = {
  type: 'deadlines.computed';
  cause: Cause;
  /** The versions of facts that caused it, `F-012 v2`. */
  facts: readonly string[];
  inputs: Situation;
  result: KeptResult;
  resultHash: string;
};
