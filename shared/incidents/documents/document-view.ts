import type { Content } from '../../documents/content.ts';
import { isOpen } from '../../documents/document.ts';
import { formOf } from '../../documents/form-parts.ts';
import type { Form } from '../../documents/kind.ts';
import { documentKinds } from '../../documents/kinds.ts';
import { passageOf } from '../../documents/passage.ts';
import { staleUses } from '../../documents/stale.ts';
import type { DocumentView, SectionView, StaleView, ThreadView, VersionView } from '../../documents/view.ts';
import { warningsIn } from '../../documents/warnings.ts';
import { writers } from '../../documents/writers.ts';
import type { Person } from '../../people/people.ts';
import { documentOffers } from './document-offers.ts';
import { filingOf } from './filing-of.ts';
import { findingsIn } from './findings.ts';
import { stepViews } from './step-views.ts';
import type { Subject } from './subject.ts';
import { usedFacts } from './used-facts.ts';

/** What a view shows besides the document's current words. */
export type BesideDocument = {
  versions: readonly VersionView[];
  shown: { version: number; hash: string; content: Content } | null;
  base: { version: number; content: Content } | null;
};

/** Takes a document with all that belongs to it, a person and the versions asked for; returns what that person's screen prints. */
export function documentView(subject: Subject, person: Person, beside: BesideDocument): DocumentView {
  const { document, content, incident, standing } = subject;
  const kind = documentKinds[document.kind];
  return {
    incident: { id: incident.id, reference: incident.reference, company: incident.company },
    viewer: person.party,
    now: standing.now,
    id: document.id,
    kind: document.kind,
    title: kind.title,
    phase: document.phase,
    issueWay: kind.issue,
    edition: document.edition,
    addressee: kind.addressee,
    caution: kind.caution ?? null,
    investigatingWhy: kind.investigatingWhy,
    layout: kind.layout,
    also: kind.also,
    sections: sectionViews(formOf(kind, document.edition)),
    version: document.version,
    hash: document.hash,
    savedAt: document.savedAt,
    savedBy: document.savedBy,
    content,
    shown: beside.shown,
    base: beside.base && { ...beside.base, reviewed: beside.base.version === document.reviewed[person.id] },
    versions: beside.versions,
    steps: stepViews(document),
    fallen: document.fallen,
    missing: document.missing,
    stale: staleViews(subject),
    facts: usedFacts(subject),
    findings: findingsIn(subject),
    warnings: warningsIn(document.kind, content),
    threads: threadViews(subject),
    issue: document.issue,
    outcome: document.outcome,
    offers: documentOffers(subject, person),
    filing: filingOf(subject),
    canWrite: isOpen(document) && incident.snapshot.value.file === 'open' && writers.includes(person.party),
  };
}

const sectionViews = ({ sections }: Form): SectionView[] =>
  sections.map(({ id, no, title, titled, stated, fields }) => ({
    id,
    no,
    title,
    titled,
    stated,
    fields: fields.map((field) => ({
      id: field.id,
      type: field.type,
      label: field.label,
      hint: field.hint ?? null,
      wanted: field.wanted ?? 'ifKnown',
      short: field.type === 'text' && field.short === true,
      most: field.type === 'text' ? (field.most ?? null) : null,
      choices: 'choices' in field ? field.choices : null,
    })),
  }));

const staleViews = ({ document, incident }: Subject): StaleView[] =>
  staleUses(document, incident.ledger).map(({ field, use, was, now }) => ({
    field,
    fact: use.fact,
    start: use.start,
    end: use.end,
    wasVersion: was.version,
    was: passageOf(was),
    version: now.version,
    now: passageOf(now),
    at: now.recordedAt,
    by: now.by,
    source: now.source,
  }));

function threadViews({ document, remarks }: Subject): ThreadView[] {
  const byThread = Map.groupBy(remarks, ({ thread }) => thread);
  return document.threads.map((thread) => {
    const said = byThread.get(thread.no) ?? [];
    const first = said[0];
    return {
      ...thread,
      quote: first?.quote ?? '',
      insert: first?.insert ?? null,
      tracked: first?.tracked ?? null,
      remarks: said.map(({ no, text, author, by, at }) => ({ no, text, author, by, at })),
    };
  });
}
