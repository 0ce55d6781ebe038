import type { ChartEvent, ChartEventOf } from './commands.ts';
import type { Context, Filing } from './context.ts';
import { legacyDraftMemory } from './legacy-drafts.ts';
import { deadlineMemory } from './remember-deadlines.ts';
import type { Said } from './said.ts';
import { nameOf } from './signing.ts';
import type { ReportKind } from './workstreams/reporting/kinds.ts';

type Memory = { [T in ChartEvent['type']]?: (now: Context, event: ChartEventOf<T>) => Partial<Context> };

type FilingEvent = Said & {
  /** Absent in lines written before documents. */
  document?: string;
  textHash?: string;
  filedAt: Filing['filedAt'];
  addressee: string;
  receiptNumber?: string;
  overrideReason?: string;
};

/** Filing names the version that was handed in. A plain text of old stays with its filing, and the desk is empty for the next report. */
function filed(now: Context, kind: ReportKind, event: FilingEvent, servesAsFinal = false): Partial<Context> {
  const { [kind]: draft, ...drafts } = now.reporting.drafts;
  const filing: Filing = {
    kind,
    document: event.document ?? null,
    text: event.document ? null : (draft?.text ?? null),
    textHash: event.textHash ?? draft?.textHash ?? null,
    filedAt: event.filedAt,
    addressee: event.addressee,
    receiptNumber: event.receiptNumber ?? null,
    servesAsFinal,
    by: nameOf(event),
    overrideReason: event.overrideReason ?? null,
  };
  return { reporting: { ...now.reporting, drafts, filings: [...now.reporting.filings, filing] } };
}

const memory: Memory = {
  ...deadlineMemory,
  ...legacyDraftMemory,
  'disclosure.set': (now, event) => ({
    disclosure: {
      ...now.disclosure,
      [event.fact]: { held: event.held, reason: event.reason ?? null, name: nameOf(event), at: event.at },
    },
  }),
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
