import type { Use } from '../../../shared/documents/content.ts';
import type { FactView } from '../../../shared/incidents/view.ts';

/** Takes the uses of a value that a person has just chosen or looked at anew, and the ledger; returns them resting on what the ledger says now. Passages of a text keep their own version. */
export function restsOnNow(
  uses: readonly Use[],
  facts: readonly Pick<FactView, 'key' | 'versions'>[],
): readonly Use[] {
  return uses.map((use) => {
    const now = facts.find(({ key }) => key === use.fact)?.versions[0]?.version;
    if (use.start !== use.end || now === undefined || now === use.version) return use;
    return { fact: use.fact, version: now, start: use.start, end: use.end };
  });
}
