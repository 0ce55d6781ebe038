import { assess } from '../../shared/deadlines/assess.ts';
import type { Verdict } from '../../shared/deadlines/assessment.ts';
import type { Deadline } from '../../shared/deadlines/deadline.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import { lastDay } from '../../shared/deadlines/next-due.ts';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import type { FactStatement } from '../../shared/facts/commands.ts';
import { current, type FactVersion, type Ledger, withVersion } from '../../shared/facts/ledger.ts';
import type { Day, Instant } from '../../shared/kernel/days.ts';

export type Move = { rule: Deadline['rule']; from: Day | null; to: Day | null };
export type Consequences = { verdict: { from: Verdict; to: Verdict } | null; moves: readonly Move[] };

/** Takes a ledger, a statement and the moment; returns what saving it would change, by the rules the server uses. */
export function consequencesOf(ledger: Ledger, statement: FactStatement, now: Instant): Consequences {
  const before = judged(ledger);
  const after = judged(withVersion(ledger, asVersion(ledger, statement, now)));
  const moves = [...new Set([...before.days.keys(), ...after.days.keys()])]
    .map((rule) => ({ rule, from: before.days.get(rule) ?? null, to: after.days.get(rule) ?? null }))
    .filter(({ from, to }) => from !== to);
  return {
    verdict: before.verdict === after.verdict ? null : { from: before.verdict, to: after.verdict },
    moves,
  };
}

function judged(ledger: Ledger) {
  const situation = situationOf(ledger);
  const assessment = assess(situation);
  const days = new Map(
    deadlinesFor(situation, assessment).flatMap((deadline) => {
      const day = lastDay(deadline);
      return day === null ? [] : [[deadline.rule, day] as const];
    }),
  );
  return { verdict: assessment.verdict, days };
}

function asVersion(
  ledger: Ledger,
  { key, value, certainty, source, asOf, reason }: FactStatement,
  now: Instant,
): FactVersion {
  const newest = Math.max(0, ...Object.values(ledger).flatMap((versions) => versions.map(({ seq }) => seq)));
  return {
    key,
    version: (current(ledger, key)?.version ?? 0) + 1,
    value: value as FactVersion['value'], // built by the form of this very key
    certainty,
    source,
    asOf: asOf ?? now,
    reason: reason ?? null,
    by: { kind: 'clock' },
    recordedAt: now,
    seq: newest + 1,
  };
}
