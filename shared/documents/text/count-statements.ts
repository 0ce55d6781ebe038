import type { FactKey } from '../../facts/catalogue.ts';
import { current, type Ledger } from '../../facts/ledger.ts';
import type { Use } from '../content.ts';
import { type CountMeant, countMeant, isPart } from './count-meant.ts';
import { type CountMention, numbersIn } from './numbers.ts';
import { type CurrentText, type Statement, standsApart, useOver, versionOf } from './statements.ts';

const wanted: readonly FactKey[] = ['principalCount', 'cardNumbers'];

/** Takes a text and the ledger; returns every count in it that speaks of the principals, of cards or of a group. */
export function countStatements(paper: CurrentText, ledger: Ledger): Statement<CountMention>[] {
  const { text, uses } = paper;
  const names = (current(ledger, 'principalGroups')?.value ?? []).map(({ name }) => name);
  const all = numbersIn(text);
  const alone = all.filter(({ kind }) => kind !== 'date').length === 1;
  return all.flatMap((mention, at): Statement<CountMention>[] => {
    if (mention.kind === 'date' || (mention.kind === 'other' && mention.unit !== '')) return [];
    const use = useOver(uses, mention, { alone, wanted });
    if (use && standsApart(use.fact)) return [];
    const meant = countMeant(text, all, at, names);
    if (use && wanted.includes(use.fact) && isOf(use, meant)) {
      if (isPart(text.slice(use.start, mention.start))) return [];
      return [{ paper, mention, fact: use.fact, group: '', version: versionOf(ledger, use), drafted: true }];
    }
    if (meant === null || (use?.fact === 'principalGroups' && typeof meant === 'string')) return [];
    return [{ paper, mention, ...named(meant, ledger), drafted: false }];
  });
}

/** A passage on all principals may go on to count those with cards, or one group. */
const isOf = ({ fact }: Use, meant: CountMeant | null) =>
  fact === 'cardNumbers' || meant === null || meant === 'principalCount';

const named = (meant: CountMeant, ledger: Ledger) =>
  typeof meant === 'string'
    ? { fact: meant, group: '', version: current(ledger, meant) }
    : { fact: 'principalGroups' as const, group: meant.group, version: current(ledger, 'principalGroups') };
