import type { FactKey } from '../../../facts/catalogue.ts';
import { current } from '../../../facts/ledger.ts';
import type { SectionState } from '../../content.ts';
import type { Known } from '../../known.ts';
import { tells } from '../../passage.ts';

/** Takes facts; returns the state an item begins with: 判明 where all of them are told and none is a mere estimate, else 調査中. */
export const settledBy =
  (...keys: readonly FactKey[]) =>
  ({ ledger }: Known): SectionState =>
    keys.every((key) => {
      const version = current(ledger, key);
      return tells(version) && version.certainty !== 'estimated';
    })
      ? 'known'
      : 'investigating';
