import { type Document, openOf } from '../../documents/document.ts';
import { documentKindIds } from '../../documents/kind-ids.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { staleUses } from '../../documents/stale.ts';
import type { DocumentSummary, DocumentsView, KindView } from '../../documents/view.ts';
import { factKeys, factKinds, factNumber } from '../../facts/catalogue.ts';
import { current } from '../../facts/ledger.ts';
import { printFact } from '../../facts/print.ts';
import type { Incident } from '../incident.ts';
import { earlierOf } from './known-of.ts';

/** Takes a document and its incident; returns the row that lists and the sidebar show. */
export function summaryOf(document: Document, { ledger }: Incident): DocumentSummary {
  const { id, kind, phase, version, hash, savedAt, savedBy, uses, threads, missing, signs, issue } = document;
  const stale = staleUses(document, ledger);
  const { title, short, issue: issueWay } = documentKinds[kind];
  return {
    id,
    kind,
    title,
    short,
    issueWay,
    phase,
    version,
    hash,
    savedAt,
    savedBy,
    stale: stale.length,
    facts: [...new Set(Object.values(uses).flatMap((all) => all.map(({ fact }) => fact)))],
    staleFacts: [...new Set(stale.map(({ use }) => use.fact))],
    openThreads: threads.filter(({ state }) => state === 'open').length,
    missing: missing.length,
    signs,
    issue,
  };
}

/** Takes an incident; returns its documents, the newest last. */
export const summariesOf = (incident: Incident): DocumentSummary[] =>
  Object.values(incident.documents)
    .sort((a, b) => order(a) - order(b) || (a.startedAt < b.startedAt ? -1 : 1))
    .map((document) => summaryOf(document, incident));

const order = ({ kind }: Document) => documentKindIds.indexOf(kind);

/** Takes an incident; returns what the page of its documents shows. */
export function documentsView(incident: Incident): DocumentsView {
  const { disclosure } = incident.snapshot.context;
  return {
    documents: summariesOf(incident),
    kinds: documentKindIds.map((kind) => kindView(kind, incident)),
    disclosure: factKeys.flatMap((fact) => {
      const version = current(incident.ledger, fact);
      if (!version || version.value === null) return [];
      const said = disclosure[fact];
      return [
        {
          fact,
          number: factNumber(fact),
          label: factKinds[fact].label,
          shown: printFact(fact, version.value),
          held: said?.held ?? [],
          reason: said?.reason ?? null,
          name: said?.name ?? null,
        },
      ];
    }),
  };
}

function kindView(kind: KindView['kind'], incident: Incident): KindView {
  const { title, short, audience, addressee, steps } = documentKinds[kind];
  return {
    kind,
    title,
    short,
    audience,
    addressee,
    steps,
    open: openOf(incident.documents, kind)?.id ?? null,
    continues: earlierOf(incident, documentKinds[kind]) !== null,
  };
}
