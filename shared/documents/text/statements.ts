import type { FactKey } from '../../facts/catalogue.ts';
import { current, type FactVersion, type Ledger } from '../../facts/ledger.ts';
import type { Use } from '../content.ts';
import { type CountMeant, countMeant, countsCards } from './count-meant.ts';
import { dayMeant } from './day-meant.ts';
import { type CountMention, type DateMention, type Mention, numbersIn } from './numbers.ts';

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
  /** Name of the group of principals; empty for anything else. */
  group: string;
  version: FactVersion | undefined;
  /** Whether it lies inside a passage that rests on the fact. */
  drafted: boolean;
};

const counts: readonly FactKey[] = ['principalCount', 'cardNumbers'];
const days: readonly FactKey[] = ['awareAt', 'accessFrom', 'accessTo'];
/** Their passages hold counts and days that are compared with nothing. */
const apart: readonly FactKey[] = [
  'myNumber',
  'contracts',
  'entrustment',
  'toldAt',
  'awareBy',
  'ransom',
  'desk',
];

/** Takes the texts and the ledger; returns every count in them that speaks of the principals, of cards or of a group. */
export function countStatements(papers: readonly CurrentText[], ledger: Ledger): Statement<CountMention>[] {
  const names = groupsIn(ledger);
  return papers.flatMap((paper) => {
    const all = numbersIn(paper.text);
    return all.flatMap((mention): Statement<CountMention>[] => {
      if (mention.kind === 'date' || (mention.kind === 'other' && mention.unit !== '')) return [];
      const use = useOver(paper, mention, all, counts);
      if (use && apart.includes(use.fact)) return [];
      const isCard = countsCards(paper.text, mention, all);
      if (use && counts.includes(use.fact) && (!isCard || use.fact === 'cardNumbers'))
        return [
          { paper, mention, fact: use.fact, group: '', version: versionOf(ledger, use), drafted: true },
        ];
      const meant = isCard ? 'cardNumbers' : countMeant(paper.text, mention, all, names);
      if (use?.fact === 'principalGroups' && typeof meant === 'string') return [];
      return meant === null ? [] : [{ paper, mention, ...named(meant, ledger), drafted: false }];
    });
  });
}

/** Takes the texts and the ledger; returns every date in them that says when the company knew or when the intrusion was. */
export function dayStatements(papers: readonly CurrentText[], ledger: Ledger): Statement<DateMention>[] {
  return papers.flatMap((paper) => {
    const all = numbersIn(paper.text);
    return all.flatMap((mention): Statement<DateMention>[] => {
      if (mention.kind !== 'date') return [];
      const use = useOver(paper, mention, all, days);
      if (use && apart.includes(use.fact)) return [];
      if (use && days.includes(use.fact))
        return [
          { paper, mention, fact: use.fact, group: '', version: versionOf(ledger, use), drafted: true },
        ];
      const meant = dayMeant(paper.text, mention, all);
      if (meant === null) return [];
      const fact = meant === 'access' ? 'accessFrom' : meant;
      const group = meant === 'access' ? 'either' : '';
      return [{ paper, mention, fact, group, version: current(ledger, fact), drafted: false }];
    });
  });
}

export const groupsIn = (ledger: Ledger) =>
  (current(ledger, 'principalGroups')?.value ?? []).map(({ name }) => name);

const named = (meant: CountMeant, ledger: Ledger) =>
  typeof meant === 'string'
    ? { fact: meant, group: '', version: current(ledger, meant) }
    : { fact: 'principalGroups' as const, group: meant.group, version: current(ledger, 'principalGroups') };

const versionOf = (ledger: Ledger, { fact, version }: Use): FactVersion | undefined =>
  ledger[fact]?.find((it) => it.version === version);

/** The use a number lies in, the narrowest first. A whole field that rests on one such fact is a use of its only number. */
function useOver(
  { uses }: CurrentText,
  mention: Mention,
  all: readonly Mention[],
  wanted: readonly FactKey[],
) {
  const over = uses
    .filter((use) => use.start < mention.end && mention.start < use.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  if (over.length > 0) return over[0];
  const alike = all.filter(({ kind }) => (kind === 'date') === (mention.kind === 'date'));
  const whole = uses.filter((use) => use.start === 0 && use.end === 0 && wanted.includes(use.fact));
  return whole.length === 1 && alike.length === 1 ? whole[0] : undefined;
}
