import type { Judgement, Verdict } from './assessment.ts';
import { a7Entrustee } from './rules/a7-entrustee.ts';
import type { CategoryRule } from './rules/category-rule.ts';
import { categoryRules, findingRules, myNumberRules } from './rules.ts';
import type { Situation } from './situation.ts';

type Law = readonly CategoryRule[];

const outcomeIn = (law: Law, situation: Situation, outcome: 'met' | 'unknown') =>
  law.filter(({ find }) => find(situation).outcome === outcome);

/** Takes a situation; returns the categories of 規則7条 that only an open answer keeps from being decided. */
export const openCategories = (situation: Situation) => outcomeIn(categoryRules, situation, 'unknown');

/** Takes a situation; returns the categories of 規則7条 that stand, i to iv. */
export const standingCategories = (situation: Situation) => outcomeIn(categoryRules, situation, 'met');

/** Takes a situation; returns the items of the My Number rule that only an open answer keeps from being decided. */
export const openMyNumber = (situation: Situation) => outcomeIn(myNumberRules, situation, 'unknown');

/** Takes a situation; returns the items of the My Number rule that stand. */
export const standingMyNumber = (situation: Situation) => outcomeIn(myNumberRules, situation, 'met');

/** Takes a situation; returns what 法26条 says of it, whatever its day 1 (the procedure of law.md 1.7). */
export const judgeAppi = (situation: Situation): Verdict => verdictOn(situation, categoryRules);

/** Takes a situation; returns what 番号法29条の4 says of it by the same procedure (M-1, M-6). */
export const judgeMyNumber = (situation: Situation): Verdict =>
  situation.myNumber.included === 'no' ? 'notReportable' : verdictOn(situation, myNumberRules);

/** One duty is enough to report, and an entrustee who told its entruster is free of both. */
const joined = (verdicts: readonly Verdict[]): Verdict =>
  (['reportable', 'exempt', 'review'] as const).find((one) => verdicts.includes(one)) ?? 'notReportable';

/** Takes a situation; returns what both laws say together. */
export const judge = (situation: Situation): Judgement & { appi: Verdict; myNumber: Verdict } => {
  const appi = judgeAppi(situation);
  const myNumber = judgeMyNumber(situation);
  return {
    appi,
    myNumber,
    verdict: joined([appi, myNumber]),
    categories: [...standingCategories(situation), ...standingMyNumber(situation)].map(
      ({ category }) => category,
    ),
    findings: Object.values(findingRules).map(({ find }) => find(situation)),
  };
};

function verdictOn(situation: Situation, law: Law): Verdict {
  const { breach, encryption } = situation;
  if (breach === 'none') return 'notReportable';
  if (encryption === 'strongKeySafe') return 'notReportable';
  if (outcomeIn(law, situation, 'met').length > 0 && breach !== 'unclear') {
    return a7Entrustee.find(situation).outcome === 'met' ? 'exempt' : 'reportable';
  }
  return breach === 'unclear' || outcomeIn(law, situation, 'unknown').length > 0 ? 'review' : 'notReportable';
}
