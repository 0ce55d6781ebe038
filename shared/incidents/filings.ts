import type { Filing } from './context.ts';

/** Takes the filings of an incident; returns the preliminary report, or null while none was filed. */
export const preliminaryOf = (filings: readonly Filing[]): Filing | null =>
  filings.find(({ kind }) => kind === 'preliminary') ?? null;

/** Takes the filings of an incident; returns the final report, which a preliminary one may have served as (D-6), or null. */
export const finalOf = (filings: readonly Filing[]): Filing | null =>
  filings.find(({ kind, servesAsFinal }) => kind === 'final' || servesAsFinal) ?? null;
