import type { Words } from '../../kernel/words.ts';
import type { Basis, Finding } from '../assessment.ts';
import type { Situation } from '../situation.ts';

/** What every rule has, as it is shown to people. */
export type Rule = { id: string; name: Words; basis: Basis };

/** A rule that says something about a situation. */
export type FindingRule = Rule & { find: (situation: Situation) => Finding };

type Saying = Pick<Finding, 'outcome' | 'words'>;

/** Takes a rule and how it judges; returns the rule with its findings labelled and cited. */
export const findingRule = (rule: Rule, judge: (situation: Situation) => Saying): FindingRule => ({
  ...rule,
  find: (situation) => ({ rule: rule.id, basis: rule.basis, ...judge(situation) }),
});

export const met = (words: Words): Saying => ({ outcome: 'met', words });
export const notMet = (words: Words): Saying => ({ outcome: 'notMet', words });
export const unknown = (words: Words): Saying => ({ outcome: 'unknown', words });
