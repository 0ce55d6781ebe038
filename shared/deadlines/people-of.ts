import type { Ledger } from '../facts/ledger.ts';
import type { FactValue } from '../facts/schema.ts';
import { THOUSAND } from './rules/a4-over-thousand.ts';
import type { Situation } from './situation.ts';

type Told = { count: FactValue<'principalCount'> | null; cards: FactValue<'cardNumbers'> | null };
type Step = Told & { asOf: NonNullable<Situation['people']['overThousandSince']> };

/**
 * The most people it can be (A-4a, A-4b): 最大, else heads without duplicates, else records as an upper bound.
 * 少なくとも, and people with card numbers as a part of all, can prove more than 1,000 but never fewer.
 */
function maximumOf({ count, cards }: Told): number | null {
  const heads = [count?.maximum, count?.deduplicated].filter((people) => people != null);
  const stated = heads.length > 0 ? Math.max(...heads) : (count?.gross ?? null);
  const proven = Math.max(count?.minimum ?? 0, cards ?? 0);
  return proven > THOUSAND ? Math.max(proven, stated ?? 0) : stated;
}

/** Every state of the two counts, oldest first. */
function stepsOf({ principalCount = [], cardNumbers = [] }: Ledger): Step[] {
  const told = [
    ...principalCount.map(({ seq, asOf, value }) => ({ seq, asOf, now: { count: value } })),
    ...cardNumbers.map(({ seq, asOf, value }) => ({ seq, asOf, now: { cards: value } })),
  ].sort((a, b) => a.seq - b.seq);
  let before: Told = { count: null, cards: null };
  return told.map(({ asOf, now }) => {
    before = { ...before, ...now };
    return { ...before, asOf };
  });
}

/** Takes a ledger; returns the most people it can be and, only where a number up to 1,000 was known before, since when it is more (A-4, A-4c). */
export function peopleOf(ledger: Ledger): Situation['people'] {
  const steps = stepsOf(ledger).map((step) => ({ asOf: step.asOf, maximum: maximumOf(step) }));
  const isOver = ({ maximum }: { maximum: number | null }) => maximum !== null && maximum > THOUSAND;
  const since = steps.findLastIndex((step) => !isOver(step)) + 1;
  const fewerBefore = steps.slice(0, since).some(({ maximum }) => maximum !== null && maximum <= THOUSAND);
  return {
    maximum: steps.at(-1)?.maximum ?? null,
    overThousandSince: fewerBefore ? (steps[since]?.asOf ?? null) : null,
  };
}
