import { type FactKey, factKinds } from '../../facts/catalogue.ts';
import { current } from '../../facts/ledger.ts';
import { inLines, type Pieces, say } from '../cite.ts';
import type { Known } from '../known.ts';
import { textsIn } from '../texts-in.ts';
import { citeHarmless } from './harmless.ts';

/** Takes what is known; returns, a line each, the facts that the earlier statement cites in a version that is no longer the newest, as it said them and as they stand now. */
export const changedFacts = (known: Known): Pieces =>
  inLines(
    ...[...citedEarlier(known)].map(([fact, { version, said }]) => {
      const isNewer = (current(known.ledger, fact)?.version ?? version) > version;
      return isNewer
        ? say`・${factKinds[fact].label.ja}：${said}から、${citeHarmless(known, fact)}に変わりました。`
        : [];
    }),
  );

/** What statements cite, and so may tell again. */
export const tellable: readonly FactKey[] = [
  'awareAt',
  'toldAt',
  'kinds',
  'route',
  'accessFrom',
  'accessTo',
  'breach',
  'dataItems',
  'negatives',
  'principalCount',
  'cardNumbers',
  'misuse',
  'containment',
  'devicesIsolated',
  'police',
  'desk',
];

type Cited = { version: number; said: string };

/** Each fact once, in the words in which it was first cited. */
function citedEarlier({ earlier }: Known): ReadonlyMap<FactKey, Cited> {
  const cited = new Map<FactKey, Cited>();
  for (const { text, uses } of earlier ? textsIn(earlier.content) : []) {
    for (const { fact, version, start, end } of uses) {
      const said = text.slice(start, end);
      if (said !== '' && tellable.includes(fact) && !cited.has(fact)) cited.set(fact, { version, said });
    }
  }
  return cited;
}
