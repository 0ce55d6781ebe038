import { CALENDAR_VERSION } from '../calendar/official-years.ts';
import { canonical, sha256Hex } from '../kernel/canonical.ts';
import type { Instant } from '../kernel/days.ts';
import type { Actor } from '../people/people.ts';
import type { Entry } from './entry.ts';
import type { DeadlinesComputed, KeptResult } from './kept-result.ts';
import type { Standing } from './standing.ts';

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
