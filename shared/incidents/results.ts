import { CALENDAR_VERSION } from '../calendar/official-years.ts';
import type { Category, Verdict } from '../deadlines/assessment.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { RuleSetId } from '../deadlines/rule-sets.ts';
import type { Situation } from '../deadlines/situation.ts';
import { canonical, sha256Hex } from '../kernel/canonical.ts';
import type { Day, Instant } from '../kernel/days.ts';
import type { Actor } from '../people/people.ts';
import type { Entry } from './entry.ts';
import type { Standing } from './standing.ts';

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

/** A result of the past as screens list it. */
export type PastResult = Omit<DeadlinesComputed, 'type' | 'inputs' | 'resultHash'> & {
  seq: number;
  at: Instant;
  by: Actor;
};

/** Takes the lines of kept results, oldest first; returns them newest first, as screens list them. */
export const pastResults = (lines: readonly Entry[]): PastResult[] =>
  lines
    .map(({ seq, recordedAt: at, by, body }) => {
      const { cause, facts, result } = body as Omit<DeadlinesComputed, 'type'>; // sealed from a DeadlinesComputed
      return { seq, at, by, cause, facts, result };
    })
    .reverse();

/** Takes a standing; returns what is kept of it. */
export function resultOf({ assessment, deadlines, ruling }: Standing): KeptResult {
  const { verdict, categories, dayOne, ruleSet } = assessment;
  return {
    verdict,
    categories,
    dayOne,
    ruleSet,
    calendar: CALENDAR_VERSION,
    ruledBy: ruling?.kind === 'overruled' ? ruling.name : null,
    deadlines: deadlines.map(({ rule, kind, guidance, due, dueAt, rawDue, days, closedDays }) => ({
      rule,
      kind,
      guidance,
      due,
      dueAt,
      rawDue,
      days,
      skipped: closedDays.map(({ day }) => day),
    })),
  };
}

/** Takes a result; returns the hash by which the next one is compared with it. */
export const resultHashOf = (result: KeptResult) => sha256Hex(canonical(result));
