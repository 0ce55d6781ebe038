import type { FactKey } from '../../facts/catalogue.ts';
import type { CurrentText } from './statements.ts';

/** A place in a document that does not say what the ledger, or another document, says. */
export type Found = { document: string; field: string; start: number; end: number; text: string };

/** One thing said in more than one way. */
export type Difference = {
  /** The same as long as both sides say the same, so that a reason for leaving it can be kept with it. */
  key: string;
  what: 'count' | 'date' | 'dataItem';
  fact: FactKey | null;
  /** What the ledger says, as it is printed in Japanese. */
  expected: string;
  found: readonly Found[];
};

/** Takes a text and a passage of it; returns the place to show. */
export const foundIn = (
  { document, field, text }: CurrentText,
  { start, end }: { start: number; end: number },
): Found => ({ document, field, start, end, text: text.slice(start, end) });

/** Takes differences of one place each; returns those of the same key as one, in the order they were met. */
export function gathered(differences: readonly Difference[]): Difference[] {
  const byKey = new Map<string, Difference>();
  for (const difference of differences) {
    const known = byKey.get(difference.key);
    const found = [...(known?.found ?? []), ...difference.found];
    byKey.set(difference.key, { ...difference, found });
  }
  return [...byKey.values()];
}
