import type { FactKey } from '../../shared/facts/catalogue.ts';

/** The facts each rule of the assessment reads, in the order of the page. */
export const ruleFacts = {
  'A-6': ['breach'],
  'A-1': ['specialCare'],
  'A-2': ['financialHarm', 'cardNumbers'],
  'A-3': ['wrongfulPurpose', 'dataScope'],
  'A-4': ['principalCount'],
  'A-5': ['encryption'],
  'A-7': ['entrustment'],
  'MN-2': ['myNumber'],
  'MN-3': ['myNumber'],
  'MN-4': ['myNumber'],
} satisfies Record<string, readonly FactKey[]>;
export type ShownRule = keyof typeof ruleFacts;
export const shownRules = Object.keys(ruleFacts) as ShownRule[]; // the keys of the very object above
