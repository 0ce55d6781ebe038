import type { FactKey } from '../../facts/catalogue.ts';
import type { FactVersion, Ledger } from '../../facts/ledger.ts';
import type { Use } from '../content.ts';
import type { Mention } from './numbers.ts';

/** One text field of a current document, with where it stands. `chosen` are the words of ticked choices. */
export type CurrentText = {
  document: string;
  title: string;
  field: string;
  text: string;
  uses: readonly Use[];
  chosen?: readonly string[];
};

/** What one text says of one fact, and the version it must agree with; undefined where the ledger holds none. */
export type Statement<M extends Mention = Mention> = {
  paper: CurrentText;
  mention: M;
  fact: FactKey;
  /** Name of the group of principals, or `either` for a day of the intrusion that may be its first or its last; empty for anything else. */
  group: string;
  version: FactVersion | undefined;
  /** Whether it lies inside a passage that rests on the fact. */
  drafted: boolean;
};

/** Takes the uses of a text and a number of it; returns the narrowest use it lies in. With `alone` it is the only number of its sort, and a whole field that rests on one of the `wanted` facts is a use of it too. */
export function useOver(
  uses: readonly Use[],
  mention: Mention,
  { alone, wanted }: { alone: boolean; wanted: readonly FactKey[] },
): Use | undefined {
  const over = uses
    .filter((use) => use.start < mention.end && mention.start < use.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  if (over.length > 0 || !alone) return over[0];
  const whole = uses.filter((use) => use.start === 0 && use.end === 0 && wanted.includes(use.fact));
  return whole.length === 1 ? whole[0] : undefined;
}

/** Takes a ledger and a use; returns the version the passage rests on, current or not. */
export const versionOf = (ledger: Ledger, { fact, version }: Use): FactVersion | undefined =>
  ledger[fact]?.find((it) => it.version === version);

const apart: readonly FactKey[] = [
  'myNumber',
  'contracts',
  'entrustment',
  'toldAt',
  'awareBy',
  'ransom',
  'desk',
];

/** Takes a fact; says whether the counts and days in its passages are compared with nothing. */
export const standsApart = (fact: FactKey) => apart.includes(fact);
