import { a0DutyInForce } from './rules/a0-duty-in-force.ts';
import { a0dPersonalData } from './rules/a0d-personal-data.ts';
import { a1SpecialCare } from './rules/a1-special-care.ts';
import { a2PropertyDamage } from './rules/a2-property-damage.ts';
import { a3WrongfulPurpose } from './rules/a3-wrongful-purpose.ts';
import { a4OverThousand } from './rules/a4-over-thousand.ts';
import { a4cPassedLater } from './rules/a4c-passed-later.ts';
import { a5Encryption } from './rules/a5-encryption.ts';
import { a6Likelihood } from './rules/a6-likelihood.ts';
import { a7Entrustee } from './rules/a7-entrustee.ts';
import type { CategoryRule } from './rules/category-rule.ts';
import { d1DayOne } from './rules/d1-day-one.ts';
import { d2PpcPreliminary } from './rules/d2-ppc-preliminary.ts';
import { d3PpcFinal } from './rules/d3-ppc-final.ts';
import { d9CategoryChange } from './rules/d9-category-change.ts';
import type { ClockRule, FindingRule } from './rules/rule.ts';

/** The text of the rules applied: 規則 as in force since this day, GL of April 2026. */
export const RULES_VERSION = '2024-04-01';

/** 規則7条1号–4号, in that order. */
export const categoryRules: readonly CategoryRule[] = [
  a1SpecialCare,
  a2PropertyDamage,
  a3WrongfulPurpose,
  a4OverThousand,
];

/** Each rule that says something about a situation, under the name of its file and its table of examples. */
export const findingRules: Readonly<Record<string, FindingRule>> = {
  'a0-duty-in-force': a0DutyInForce,
  'a0d-personal-data': a0dPersonalData,
  'a1-special-care': a1SpecialCare,
  'a2-property-damage': a2PropertyDamage,
  'a3-wrongful-purpose': a3WrongfulPurpose,
  'a4-over-thousand': a4OverThousand,
  'a4c-passed-later': a4cPassedLater,
  'a5-encryption': a5Encryption,
  'a6-likelihood': a6Likelihood,
  'a7-entrustee': a7Entrustee,
  'd9-category-change': d9CategoryChange,
};

/** Each rule that makes a clock, in the order in which they are shown. */
export const clockRules: Readonly<Record<string, ClockRule>> = {
  'd2-ppc-preliminary': d2PpcPreliminary,
  'd3-ppc-final': d3PpcFinal,
};

/** Every rule there is; a table of worked examples is owed for each. */
export const rules = { ...findingRules, 'd1-day-one': d1DayOne, ...clockRules };
