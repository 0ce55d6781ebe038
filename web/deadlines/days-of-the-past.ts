import type { KeptDeadline } from '../../shared/incidents/kept-result.ts';
import type { PastResult } from '../../shared/incidents/results.ts';

/** What a deadline came to in one computation; null where it was not owed. */
export type Came = Pick<KeptDeadline, 'due' | 'dueAt'> | null;

export type PastDay = Pick<PastResult, 'seq' | 'at' | 'by' | 'cause' | 'facts'> &
  Pick<PastResult['result'], 'ruleSet' | 'calendar'> & {
    came: Came;
    /** What it had come to until then; null also at the first computation. */
    before: Came;
  };

/** Takes kept results, newest first, and a rule; returns the times at which its day came out otherwise than before, newest first. */
export function pastDays(results: readonly PastResult[], rule: string): readonly PastDay[] {
  const came = results.map(({ result }) => result.deadlines.find((one) => one.rule === rule) ?? null);
  return results.flatMap(({ result: { ruleSet, calendar }, ...about }, index) => {
    const [now = null, before = null] = came.slice(index, index + 2);
    return isSame(now, before) ? [] : [{ ...about, ruleSet, calendar, came: now, before }];
  });
}

/** A deadline without a day is owed all the same: 速やかに is not the same as not at all. */
const isSame = (a: Came, b: Came) =>
  a === null || b === null ? a === b : a.due === b.due && a.dueAt === b.dueAt;

export type Move = { rule: KeptDeadline['rule']; from: Came; to: Came };
export type PastChange = { past: PastResult; moves: readonly Move[]; isFirst: boolean };

/** Takes kept results, newest first; returns each with the deadlines that came, went or moved since the one before. */
export const changesOf = (results: readonly PastResult[]): readonly PastChange[] =>
  results.map((past, index) => {
    const before = results[index + 1];
    return { past, moves: movesBetween(before, past), isFirst: before === undefined };
  });

function movesBetween(before: PastResult | undefined, after: PastResult): Move[] {
  const old = before?.result.deadlines ?? [];
  const now = after.result.deadlines;
  const rules = [...new Set([...now, ...old].map(({ rule }) => rule))];
  const at = (all: readonly KeptDeadline[], wanted: string) =>
    all.find(({ rule }) => rule === wanted) ?? null;
  return rules
    .map((rule): Move => ({ rule, from: at(old, rule), to: at(now, rule) }))
    .filter(({ from, to }) => !isSame(from, to));
}
