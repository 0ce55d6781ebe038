import { staleUses } from '../../documents/stale.ts';
import type { UsedFactView } from '../../documents/view.ts';
import { factKinds, factNumber } from '../../facts/catalogue.ts';
import { current } from '../../facts/ledger.ts';
import { printFact } from '../../facts/print.ts';
import type { Subject } from './subject.ts';

/** Takes a document; returns the facts its text rests on, the stale ones first. */
export function usedFacts({ document, incident }: Subject): UsedFactView[] {
  const stale = new Set(staleUses(document, incident.ledger).map(({ use }) => use.fact));
  const uses = Map.groupBy(Object.values(document.uses).flat(), ({ fact }) => fact);
  return [...uses]
    .flatMap(([fact, all]) => {
      const now = current(incident.ledger, fact);
      if (!now) return [];
      return [
        {
          fact,
          number: factNumber(fact),
          label: factKinds[fact].label,
          used: [...new Set(all.map(({ version }) => version))].sort((a, b) => b - a),
          version: now.version,
          shown: printFact(fact, now.value),
          certainty: now.certainty,
          source: now.source,
          asOf: now.asOf,
          stale: stale.has(fact),
        },
      ];
    })
    .sort((a, b) => Number(b.stale) - Number(a.stale) || a.number.localeCompare(b.number));
}
