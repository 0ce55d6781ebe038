import type { Ledger } from '../../facts/ledger.ts';
import { countDifferences } from './count-differences.ts';
import { dayDifferences } from './day-differences.ts';
import type { Difference } from './difference.ts';
import { itemDifferences } from './item-differences.ts';
import type { CurrentText } from './statements.ts';

/** Takes the text fields of the current documents and the ledger; returns where they do not say the same number, day or data item. A passage that rests on an older version is compared with that version: being behind is 要更新 and no contradiction. */
export function differences(papers: readonly CurrentText[], ledger: Ledger): Difference[] {
  return [
    ...countDifferences(papers, ledger),
    ...dayDifferences(papers, ledger),
    ...itemDifferences(papers, ledger),
  ];
}
