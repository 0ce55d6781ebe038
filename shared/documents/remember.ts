import { actorName, actorParty, personOf } from '../people/people.ts';
import { type DocumentMemory, noSigns, type SignOff, type Thread } from './document.ts';
import type { DocumentEvent, DocumentEventOf, MovedAnchor } from './events.ts';
import type { Step } from './kind.ts';

type Memory = {
  [T in DocumentEvent['type']]?: (now: DocumentMemory, event: DocumentEventOf<T>) => Partial<DocumentMemory>;
};

const signed = (
  event: DocumentEventOf<'document.checked' | 'document.approved' | 'document.decided'>,
): SignOff => ({
  by: personOf(event.by),
  name: actorName(event.by),
  party: actorParty(event.by),
  at: event.at,
  version: event.version,
  hash: event.hash,
  overrideReason: 'overrideReason' in event ? (event.overrideReason ?? null) : null,
});

const sign = (
  now: DocumentMemory,
  step: Step,
  event: Parameters<typeof signed>[0],
): Partial<DocumentMemory> => ({
  signs: { ...now.signs, [step]: signed(event) },
  fallen: now.fallen.filter((one) => one.step !== step),
});

const reviewedBy = (
  now: DocumentMemory,
  { by, version }: DocumentEventOf<'document.approved' | 'document.returned'>,
) => ({
  ...now.reviewed,
  [personOf(by)]: version,
});

const threads = (now: DocumentMemory, no: number, change: Partial<Thread>): Partial<DocumentMemory> => ({
  threads: now.threads.map((one) => (one.no === no ? { ...one, ...change } : one)),
});

function moved(all: readonly Thread[], anchors: readonly MovedAnchor[]): readonly Thread[] {
  const byNo = new Map(anchors.map((anchor) => [anchor.no, anchor]));
  return all.map((one) => ({ ...one, ...byNo.get(one.no) }));
}

function saved(now: DocumentMemory, event: DocumentEventOf<'document.saved'>): Partial<DocumentMemory> {
  const { version, hash, states, uses, missing, at, by, anchors } = event;
  const writer = personOf(by);
  const after = {
    version,
    hash,
    states,
    uses,
    missing,
    savedAt: at,
    savedBy: actorName(by),
    writers: now.writers.includes(writer) ? now.writers : [...now.writers, writer],
    threads: moved(now.threads, anchors).map((one) =>
      one.no === event.thread ? { ...one, state: 'accepted' as const } : one,
    ),
  };
  if (hash === now.hash) return after;
  const fell = (Object.keys(now.signs) as Step[]).flatMap((step) => {
    const one = now.signs[step];
    return one ? [{ step, name: one.name, version: one.version, at }] : [];
  });
  return { ...after, signs: noSigns, fallen: fell.length > 0 ? fell : now.fallen };
}

function kept(now: DocumentMemory, event: DocumentEventOf<'document.passageKept'>): Partial<DocumentMemory> {
  const { field, fact, start, factVersion, reason } = event;
  const uses = (now.uses[field] ?? []).map((use) =>
    use.fact === fact && use.start === start ? { ...use, kept: { version: factVersion, reason } } : use,
  );
  return { uses: { ...now.uses, [field]: uses } };
}

const memory: Memory = {
  'document.saved': saved,
  'document.passageKept': kept,
  'document.findingKept': (now, { key, reason, by, at }) => ({
    kept: { ...now.kept, [key]: { reason, name: actorName(by), at } },
  }),
  'document.checked': (now, event) => sign(now, 'check', event),
  'document.approved': (now, event) => ({
    ...sign(now, 'approve', event),
    reviewed: reviewedBy(now, event),
  }),
  'document.decided': (now, event) => sign(now, 'decide', event),
  'document.returned': (now, event) => ({ signs: noSigns, reviewed: reviewedBy(now, event) }),
  'document.issued': (_, { version, hash, issuedAt, to, channel, reach, receiptNumber, due, late, by }) => ({
    issue: {
      version,
      hash,
      at: issuedAt,
      to,
      channel,
      reach,
      receiptNumber,
      due,
      late,
      by: actorName(by),
    },
  }),
  'document.receiptRecorded': (now, { receiptNumber }) =>
    now.issue ? { issue: { ...now.issue, receiptNumber } } : {},
  'document.outcomeRecorded': (_, { result, note, at, by }) => ({
    outcome: { result, note, at, by: actorName(by) },
  }),
  'document.commented': (now, event) => ({
    threads: [
      ...now.threads,
      {
        no: event.thread,
        what: 'comment',
        field: event.field,
        start: event.start,
        end: event.end,
        version: event.version,
        gone: false,
        state: 'open',
        by: personOf(event.by),
        assignee: event.assignee,
      },
    ],
  }),
  'document.threadResolved': (now, { thread }) => threads(now, thread, { state: 'resolved' }),
  'document.threadReopened': (now, { thread }) => threads(now, thread, { state: 'open' }),
  'document.threadAssigned': (now, { thread, assignee }) => threads(now, thread, { assignee }),
  'document.imported': (now, { threads: found, version, by }) => ({
    threads: [
      ...now.threads,
      ...found.map(({ remarkHash: _, ...one }) => ({
        ...one,
        version,
        state: 'open' as const,
        by: personOf(by),
        assignee: null,
      })),
    ],
  }),
  'document.proposalRefused': (now, { thread }) => threads(now, thread, { state: 'refused' }),
};

/** Takes a document's memory and an event its chart accepted; returns the memory after it. */
export function rememberDocument(now: DocumentMemory, event: DocumentEvent): DocumentMemory {
  const change = memory[event.type] as
    | ((now: DocumentMemory, event: DocumentEvent) => Partial<DocumentMemory>)
    | undefined; // the row under this very type
  return { ...now, ...change?.(now, event) };
}
