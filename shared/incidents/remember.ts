import { sha256Hex } from '../kernel/canonical.ts';
import type { ChartEvent, ChartEventOf, Said } from './commands.ts';
import type { Context, Draft, Filing, SignOff } from './context.ts';
import { deadlineMemory } from './remember-deadlines.ts';
import { nameOf, personOf } from './signing.ts';
import type { ReportKind } from './workstreams/reporting/kinds.ts';

type Memory = { [T in ChartEvent['type']]?: (now: Context, event: ChartEventOf<T>) => Partial<Context> };

const drafted = (text: string, said: Said): Draft => ({
  text,
  textHash: sha256Hex(text),
  writtenBy: personOf(said),
  writerName: nameOf(said),
  writtenAt: said.at,
  approval: null,
  decision: null,
});

const signed = (event: Said & { textHash: string }): SignOff => ({
  by: personOf(event),
  name: nameOf(event),
  at: event.at,
  textHash: event.textHash,
});

type FilingEvent = Said & {
  filedAt: Filing['filedAt'];
  addressee: string;
  receiptNumber?: string;
  overrideReason?: string;
};

/** Filing freezes the draft: the copy stays with the filing and the desk is empty for the next report. */
function filed(now: Context, kind: ReportKind, event: FilingEvent, servesAsFinal = false): Partial<Context> {
  const { [kind]: draft, ...drafts } = now.reporting.drafts;
  const filing: Filing = {
    kind,
    text: draft?.text ?? null,
    textHash: draft?.textHash ?? null,
    filedAt: event.filedAt,
    addressee: event.addressee,
    receiptNumber: event.receiptNumber ?? null,
    servesAsFinal,
    by: nameOf(event),
    overrideReason: event.overrideReason ?? null,
  };
  return { reporting: { ...now.reporting, drafts, filings: [...now.reporting.filings, filing] } };
}

const signDraft = (now: Context, kind: ReportKind, sign: Partial<Draft>): Partial<Context> => {
  const draft = now.reporting.drafts[kind];
  if (!draft) return {};
  return {
    reporting: { ...now.reporting, drafts: { ...now.reporting.drafts, [kind]: { ...draft, ...sign } } },
  };
};

const memory: Memory = {
  ...deadlineMemory,
  'incident.renamed': (_, { title }) => ({ title }),
  'forensics.engaged': (now, { vendor }) => ({ forensics: { ...now.forensics, vendor } }),
  'forensics.vendorReleased': (now) => ({ forensics: { ...now.forensics, vendor: null } }),
  'forensics.interimFindingsReceived': (now, { summary, at }) => ({
    forensics: { ...now.forensics, findings: [...now.forensics.findings, { final: false, summary, at }] },
  }),
  'forensics.concluded': (now, { summary, at }) => ({
    forensics: { ...now.forensics, findings: [...now.forensics.findings, { final: true, summary, at }] },
  }),
  'reporting.confirmedNotRequired': (now, { grounds }) => ({ reporting: { ...now.reporting, grounds } }),
  'reporting.confirmedReportable': (now) => ({ reporting: { ...now.reporting, grounds: null } }),
  'report.drafted': (now, event) => ({
    reporting: {
      ...now.reporting,
      drafts: { ...now.reporting.drafts, [event.kind]: drafted(event.text, event) },
    },
  }),
  'report.approved': (now, event) => signDraft(now, event.kind, { approval: signed(event) }),
  'report.decided': (now, event) => signDraft(now, event.kind, { decision: signed(event) }),
  'report.preliminaryFiled': (now, event) => filed(now, 'preliminary', event, event.servesAsFinal),
  'report.followUpFiled': (now, event) => filed(now, 'followUp', event),
  'report.finalFiled': (now, event) => filed(now, 'final', event),
  'report.voluntaryFiled': (now, event) => filed(now, 'voluntary', event),
  'report.receiptRecorded': (now, { filing, receiptNumber }) => ({
    reporting: {
      ...now.reporting,
      filings: now.reporting.filings.map((one, index) =>
        index + 1 === filing ? { ...one, receiptNumber } : one,
      ),
    },
  }),
  'notices.declaredUnneeded': (now, { grounds }) => ({ notices: { ...now.notices, grounds } }),
  'notices.targetSet': (now, { target }) => ({ notices: { ...now.notices, target } }),
  'notices.delayExplained': (now, { reason, at }) => ({
    notices: { ...now.notices, delays: [...now.notices.delays, { reason, at }] },
  }),
  'notice.drafted': (now, event) => ({ notices: { ...now.notices, draft: drafted(event.text, event) } }),
  'notice.approved': (now, event) =>
    now.notices.draft
      ? { notices: { ...now.notices, draft: { ...now.notices.draft, approval: signed(event) } } }
      : {},
  'notices.delivered': (now, { method, people, at }) => ({
    notices: { ...now.notices, deliveries: [...now.notices.deliveries, { method, people, at }] },
  }),
  'notices.substituteAdopted': (now, { grounds, measure, people, at }) => ({
    notices: {
      ...now.notices,
      substitutes: [...now.notices.substitutes, { grounds, measure, people: people ?? null, at }],
    },
  }),
  'callCentre.preparationStarted': (now, { expectedCalls }) => ({
    callCentre: { ...now.callCentre, expectedCalls: expectedCalls ?? null },
  }),
  'callCentre.opened': (now, { hours, scope }) => ({ callCentre: { ...now.callCentre, hours, scope } }),
  'prevention.measureAdded': (now, { what, owner, due }) => ({
    prevention: { measures: [...now.prevention.measures, { what, owner, due, done: null }] },
  }),
  'prevention.measureCompleted': (now, { measure, evidence, at }) => ({
    prevention: {
      measures: now.prevention.measures.map((one, index) =>
        index + 1 === measure ? { ...one, done: { evidence, at } } : one,
      ),
    },
  }),
  'claim.consentRecorded': (now, { purpose, consentedOn, consentedBy, limit }) => ({
    claim: {
      ...now.claim,
      consents: [...now.claim.consents, { purpose, consentedOn, consentedBy, limit: limit ?? null }],
    },
  }),
  'claim.submitted': (now, { amount }) => ({ claim: { ...now.claim, amount } }),
  'claim.settled': (now, { paid }) => ({ claim: { ...now.claim, paid } }),
  'file.closingAgreed': (_, event) => ({ file: { agreedBy: nameOf(event) } }),
  'file.reopened': () => ({ file: { agreedBy: null } }),
};

/** Takes the memory and an event that the chart accepted; returns the memory after it. Everything unmentioned stays. */
export function remember(now: Context, event: ChartEvent): Context {
  const change = memory[event.type] as ((now: Context, event: ChartEvent) => Partial<Context>) | undefined; // the row under this very type
  return {
    ...now,
    ...change?.(now, event),
    reached: { ...now.reached, [event.type]: event.at },
    overrides: overridden(now, event),
  };
}

/** The same step taken again with its conditions met is no longer an override. */
function overridden({ overrides }: Context, event: ChartEvent): Context['overrides'] {
  const { [event.type]: _, ...others } = overrides;
  if (!('overrideReason' in event) || event.overrideReason === undefined) return others;
  return { ...others, [event.type]: { name: nameOf(event), reason: event.overrideReason } };
}
