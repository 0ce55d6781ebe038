import type { Content } from '../../documents/content.ts';
import { type Document, lastIssued } from '../../documents/document.ts';
import type { DocumentKind } from '../../documents/kind.ts';
import type { Known } from '../../documents/known.ts';
import { dutiesOf } from '../duties.ts';
import type { Incident } from '../incident.ts';
import { situated } from '../objection.ts';
import type { Standing } from '../standing.ts';

/** Takes the incident and its standing, what is to be done next, and the document to go on from with its text; returns what a draft is written from. */
export function knownOf(
  incident: Incident,
  standing: Standing,
  deeds: Known['deeds'],
  earlier: { document: Document; content: Content } | null,
): Known {
  const { company, reference, ledger, snapshot } = incident;
  const { assessment, now } = standing;
  const { title, forensics, notices, callCentre, prevention, reporting, claim } = snapshot.context;
  return {
    company,
    reference,
    title,
    now,
    ledger,
    assessment,
    // What is done or ruled out no longer presses anybody.
    deadlines: dutiesOf(situated(incident, standing)).flatMap(({ state, deadline }) =>
      state === 'open' && deadline ? [deadline] : [],
    ),
    measures: prevention.measures.map(({ done, ...measure }) => ({ ...measure, done: done !== null })),
    findings: forensics.findings,
    forensics: { vendor: forensics.vendor },
    notices: {
      target: notices.target,
      told: notices.deliveries.reduce((sum, { people }) => sum + people, 0),
      substitutes: notices.substitutes,
    },
    callCentre: { hours: callCentre.hours },
    filings: reporting.filings,
    claim: { amount: claim.amount, paid: claim.paid },
    deeds,
    earlier: earlier && {
      kind: earlier.document.kind,
      content: earlier.content,
      issuedAt: earlier.document.issue?.at ?? earlier.document.savedAt,
      receiptNumber: earlier.document.issue?.receiptNumber ?? null,
    },
  };
}

/** Takes the incident and a kind; returns the document a new one of that kind goes on from, or null. */
export const earlierOf = ({ documents }: Incident, { continues, id }: DocumentKind): Document | null =>
  lastIssued(documents, [...continues, id]);
