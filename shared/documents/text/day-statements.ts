import type { FactKey } from '../../facts/catalogue.ts';
import { current, type Ledger } from '../../facts/ledger.ts';
import { dayMeant } from './day-meant.ts';
import { type DateMention, numbersIn } from './numbers.ts';
import { type CurrentText, type Statement, standsApart, useOver, versionOf } from './statements.ts';

const wanted: readonly FactKey[] = ['awareAt', 'accessFrom', 'accessTo'];

/** Takes a text and the ledger; returns every date in it that says when the company knew or when the intrusion was. */
export function dayStatements(paper: CurrentText, ledger: Ledger): Statement<DateMention>[] {
  const { text, uses } = paper;
  const dates = numbersIn(text).filter((mention) => mention.kind === 'date');
  return dates.flatMap((mention, at): Statement<DateMention>[] => {
    const use = useOver(uses, mention, { alone: dates.length === 1, wanted });
    if (use && standsApart(use.fact)) return [];
    if (use && wanted.includes(use.fact))
      return [{ paper, mention, fact: use.fact, group: '', version: versionOf(ledger, use), drafted: true }];
    const meant = dayMeant(text, dates, at);
    if (meant === null) return [];
    const fact = meant === 'access' ? 'accessFrom' : meant;
    const group = meant === 'access' ? 'either' : '';
    return [{ paper, mention, fact, group, version: current(ledger, fact), drafted: false }];
  });
}
