import type { Verdict } from '../../shared/deadlines/assessment.ts';
import type { Deadline } from '../../shared/deadlines/deadline.ts';
import { owedWithoutClock } from '../../shared/deadlines/deadlines.ts';
import type { DutyId } from '../../shared/deadlines/duty-ids.ts';
import type { Ruling } from '../../shared/deadlines/ruling.ts';
import type { FactStatement } from '../../shared/facts/commands.ts';
import { current, type FactVersion, type Ledger, withVersion } from '../../shared/facts/ledger.ts';
import { reckon } from '../../shared/incidents/standing.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Words } from '../../shared/kernel/words.ts';

/** A duty with its day or moment; both null where it is owed promptly, or while awareness is unknown. */
export type Owing = Pick<Deadline, 'kind' | 'due' | 'dueAt' | 'condition' | 'addressee'>;
/** `from` is null for what is added, `to` for what falls. */
export type Move = { rule: DutyId; from: Owing | null; to: Owing | null };
export type Redirection = { rules: readonly DutyId[]; to: Words };
export type Consequences = {
  verdict: { from: Verdict; to: Verdict } | null;
  /** Counsel ruled on other facts than these. */
  rulingFalls: boolean;
  moves: readonly Move[];
  redirections: readonly Redirection[];
};
export type Before = {
  ledger: Ledger;
  ruling: Ruling | null;
  /** Duties carried out or ruled out: their days frighten nobody any more. */
  closed: ReadonlySet<string>;
};

/** Takes what stands, a statement and the moment; returns what saving it would change, by the rules the server uses. */
export function consequencesOf(before: Before, statement: FactStatement, now: Instant): Consequences {
  const old = judged(before.ledger, before.ruling);
  const next = judged(withVersion(before.ledger, asVersion(before.ledger, statement, now)), before.ruling);
  const pairs = [...new Set([...next.owing.keys(), ...old.owing.keys()])]
    .filter((rule) => !before.closed.has(rule))
    .map((rule) => ({ rule, from: old.owing.get(rule) ?? null, to: next.owing.get(rule) ?? null }));
  return {
    verdict: old.verdict === next.verdict ? null : { from: old.verdict, to: next.verdict },
    rulingFalls: old.isRuled && !next.isRuled,
    moves: pairs.filter(({ from, to }) => !from || !to || from.due !== to.due || from.dueAt !== to.dueAt),
    redirections: redirectionsIn(pairs),
  };
}

function judged(ledger: Ledger, ruling: Ruling | null) {
  const reckoned = reckon(ledger, ruling);
  const unclocked = owedWithoutClock(reckoned).map(
    ({ id, kind, addressee }) =>
      [id, { kind, due: null, dueAt: null, condition: null, addressee: addressee(reckoned) }] as const,
  );
  return {
    verdict: reckoned.assessment.verdict,
    isRuled: reckoned.ruling !== null,
    owing: new Map<DutyId, Owing>([
      ...reckoned.deadlines.map((deadline) => [deadline.rule, deadline] as const),
      ...unclocked,
    ]),
  };
}

/** The duties whose addressee changes, by the new one. */
function redirectionsIn(pairs: readonly Move[]): Redirection[] {
  const moved = pairs.flatMap(({ rule, from, to }) =>
    from && to && from.addressee.words.ja !== to.addressee.words.ja ? [{ rule, to: to.addressee.words }] : [],
  );
  return [...new Map(moved.map(({ to }) => [to.ja, to])).values()].map((to) => ({
    to,
    rules: moved.filter((one) => one.to.ja === to.ja).map(({ rule }) => rule),
  }));
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
