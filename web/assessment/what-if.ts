import { assess } from '../../shared/deadlines/assess.ts';
import { type DayDeadline, isDayDeadline } from '../../shared/deadlines/deadline.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import type { Ledger } from '../../shared/facts/ledger.ts';
import type { Instant } from '../../shared/kernel/days.ts';

export type Source = 'aware' | 'told' | 'earlier' | 'tried';
export type Alternative = { at: Instant; source: Source };
export type Compared = Alternative & {
  isNow: boolean;
  preliminary: DayDeadline | null;
  final: DayDeadline | null;
};

/** Takes a ledger and a time somebody tries, or null; returns every time that could be the awareness, earliest first, each once. */
export function alternativesIn(ledger: Ledger, tried: Instant | null): readonly Alternative[] {
  const [newest, ...earlier] = [...(ledger.awareAt ?? [])].reverse();
  const all: [Source, Instant | null | undefined][] = [
    ['aware', newest?.value],
    ['told', ledger.toldAt?.at(-1)?.value],
    ...earlier.map(({ value }): [Source, Instant | null] => ['earlier', value]),
    ['tried', tried],
  ];
  const byTime = new Map<Instant, Source>();
  for (const [source, at] of all) if (at && !byTime.has(at)) byTime.set(at, source);
  return [...byTime].map(([at, source]) => ({ at, source })).sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Takes a ledger and times of awareness; returns the two reports each would lead to, by the rules the server uses. */
export function compared(ledger: Ledger, alternatives: readonly Alternative[]): readonly Compared[] {
  const situation = situationOf(ledger);
  return alternatives.map((alternative) => {
    const supposed = { ...situation, awareAt: alternative.at };
    const deadlines = deadlinesFor(supposed, assess(supposed)).filter(isDayDeadline);
    const found = (rule: DayDeadline['rule']) => deadlines.find((one) => one.rule === rule) ?? null;
    return {
      ...alternative,
      isNow: alternative.at === situation.awareAt,
      preliminary: found('ppc-preliminary') ?? found('my-number-preliminary'),
      final: found('ppc-final') ?? found('my-number-final'),
    };
  });
}
