import type { FactVersion, Ledger } from '../../shared/facts/ledger.ts';
import type { FactView } from '../../shared/incidents/view.ts';

/** Takes the facts as the server sends them, newest version first; returns the ledger the rules read, oldest first. */
export const ledgerOf = (facts: readonly FactView[]): Ledger =>
  Object.fromEntries(
    facts
      .filter(({ versions }) => versions.length > 0)
      .map(({ key, versions }) => [
        key,
        versions.map((version) => ({ ...version, key }) as FactVersion).reverse(), // the server validated each value under this key
      ]),
  );
