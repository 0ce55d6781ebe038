import { type FactGroup, factGroups } from '../../shared/facts/catalogue.ts';
import type { FactVersionView, FactView } from '../../shared/incidents/view.ts';

export type FactFilter = 'all' | 'stale' | 'unknown';
/** The facts that a document under work uses an old value of. */
export type StaleFacts = ReadonlySet<FactView['key']>;
export type GroupOfFacts = { group: FactGroup; facts: readonly FactView[] };

export const newest = ({ versions }: FactView): FactVersionView | undefined => versions[0];
const isUnknown = (fact: FactView) => newest(fact)?.certainty === 'unknown';

/** Takes facts, those that are stale somewhere and what is looked for; returns those that match. */
export function matching(
  facts: readonly FactView[],
  stale: StaleFacts,
  filter: FactFilter,
  search: string,
): FactView[] {
  const wanted = plain(search.trim());
  return facts
    .filter((fact) => filter === 'all' || (filter === 'stale' ? stale.has(fact.key) : isUnknown(fact)))
    .filter((fact) => wanted === '' || textOf(fact).includes(wanted));
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

function textOf(fact: FactView): string {
  const { number, label, question } = fact;
  const version = newest(fact);
  return plain(
    [
      number,
      label.ja,
      label.en,
      question.ja,
      question.en,
      version?.shown.ja,
      version?.shown.en,
      version?.source,
    ].join(' '),
  );
}

/** Takes facts; returns those somebody spoke of, by group in the order of the catalogue. */
export const inGroups = (facts: readonly FactView[]): GroupOfFacts[] =>
  (Object.keys(factGroups) as FactGroup[]) // the keys of the very object
    .map((group) => ({
      group,
      facts: facts.filter((fact) => fact.group === group && fact.versions.length > 0),
    }))
    .filter(({ facts: some }) => some.length > 0);

/** Takes facts; returns those nobody was asked about yet, first those whose answer can move a deadline. */
export const neverAsked = (facts: readonly FactView[]) =>
  facts
    .filter(({ versions }) => versions.length === 0)
    .sort((a, b) => Number(b.movesDeadlines) - Number(a.movesDeadlines));

/** Takes facts; returns how many each filter would show. */
export const countsOf = (facts: readonly FactView[], stale: StaleFacts): Record<FactFilter, number> => ({
  stale: facts.filter(({ key }) => stale.has(key)).length,
  all: facts.filter(({ versions }) => versions.length > 0).length,
  unknown: facts.filter(isUnknown).length,
});
