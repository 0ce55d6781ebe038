import type { Assessment } from './assessment.ts';
import { a7Entrustee } from './rules/a7-entrustee.ts';
import { categoryRules, findingRules } from './rules.ts';
import type { Situation } from './situation.ts';

export type Judgement = Pick<Assessment, 'verdict' | 'categories' | 'findings'>;

const outcomeIn = (situation: Situation, outcome: 'met' | 'unknown') =>
  categoryRules.filter(({ find }) => find(situation).outcome === outcome);

/** Takes a situation; returns the categories that only an open answer keeps from being decided. */
export const openCategories = (situation: Situation) => outcomeIn(situation, 'unknown');

/** Takes a situation; returns the categories that stand, i to iv. */
export const standingCategories = (situation: Situation) => outcomeIn(situation, 'met');

/** Takes a situation; returns what today's rules say of it, whatever its day 1 (the procedure of law.md 1.7). */
export const judge = (situation: Situation): Judgement => ({
  verdict: verdictOn(situation),
  categories: standingCategories(situation).map(({ category }) => category),
  findings: Object.values(findingRules).map(({ find }) => find(situation)),
});

function verdictOn(situation: Situation): Judgement['verdict'] {
  const { breach, encryption } = situation;
  if (breach === 'none') return 'notReportable';
  if (encryption === 'strongKeySafe') return 'notReportable';
  if (standingCategories(situation).length > 0 && breach !== 'unclear') {
    return a7Entrustee.find(situation).outcome === 'met' ? 'exempt' : 'reportable';
  }
  return breach === 'unclear' || openCategories(situation).length > 0 ? 'review' : 'notReportable';
}
