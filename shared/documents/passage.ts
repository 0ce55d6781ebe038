import type { FactKey } from '../facts/catalogue.ts';
import type { FactVersion } from '../facts/ledger.ts';
import { passages } from './passages.ts';
import { underInvestigation } from './wording.ts';

/** Takes one version of a fact; returns the passage that says it in every document: a noun or a clause before a noun, its degree of certainty inside, 調査中 while nobody knows. */
export function passageOf(version: FactVersion): string {
  const { key, value, certainty } = version;
  if (value === null || certainty === 'unknown') return underInvestigation;
  const passage = passages[key] as (value: unknown, certainty: FactVersion['certainty']) => string; // the row under this very key
  return passage(value, certainty);
}

/** Takes a version; says whether it tells anything. */
export const tells = (version: FactVersion | undefined): version is FactVersion<FactKey> =>
  version !== undefined && version.value !== null && passageOf(version) !== underInvestigation;
