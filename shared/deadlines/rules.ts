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
import { d9CategoryChange } from './rules/d9-category-change.ts';
import { mn2WrongfulPurpose } from './rules/mn2-wrongful-purpose.ts';
import { mn3OpenToPublic } from './rules/mn3-open-to-public.ts';
import { mn4OverHundred } from './rules/mn4-over-hundred.ts';
import type { FindingRule } from './rules/rule.ts';

/** 規則7条1号–4号, in that order. */
export const categoryRules: readonly CategoryRule[] = [
  a1SpecialCare,
  a2PropertyDamage,
  a3WrongfulPurpose,
  a4OverThousand,
];

/** 番号法の規則2条2号–4号, in that order. */
export const myNumberRules: readonly CategoryRule[] = [mn2WrongfulPurpose, mn3OpenToPublic, mn4OverHundred];

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
  'mn2-wrongful-purpose': mn2WrongfulPurpose,
  'mn3-open-to-public': mn3OpenToPublic,
  'mn4-over-hundred': mn4OverHundred,
};

/** Every rule of the assessment; a table of worked examples is owed for each. */
export const rules = { ...findingRules, 'd1-day-one': d1DayOne };
