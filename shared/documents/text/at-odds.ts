import { printFact } from '../../facts/print.ts';
import { type Difference, foundIn } from './difference.ts';
import type { Mention } from './numbers.ts';
import type { Statement } from './statements.ts';

/** How statements of one thing are named in a key, and whether two of them agree. */
type Judge<M extends Mention> = {
  nameOf: (said: Statement<M>) => string;
  isSame: (a: Statement<M>, b: Statement<M>) => boolean;
};

/** Takes statements of which the ledger knows nothing; returns for each fact whose texts disagree one difference with every place that says it. */
export function atOdds<M extends Mention>(
  what: 'count' | 'date',
  statements: readonly Statement<M>[],
  { nameOf, isSame }: Judge<M>,
): Difference[] {
  const things = Map.groupBy(statements, ({ fact, group }) => `${fact}${group && `.${group}`}`);
  return [...things].flatMap(([thing, said]): Difference[] => {
    const first = said[0];
    const byName = new Map(said.map((it) => [nameOf(it), it]));
    const ways = [...byName.values()];
    if (!first || ways.every((a) => ways.every((b) => isSame(a, b)))) return [];
    const names = [...byName.keys()].sort();
    const found = said.map(({ paper, mention }) => foundIn(paper, mention));
    const expected = printFact(first.fact, null).ja;
    return [{ key: `${what}:${thing}:?>${names.join('/')}`, what, fact: first.fact, expected, found }];
  });
}
