import { sha256Hex } from '../kernel/canonical.ts';
import type { Context, Draft, SignOff } from './context.ts';
import type { Said } from './said.ts';
import { nameOf, personOf } from './signing.ts';
import type { ReportKind } from './workstreams/reporting/kinds.ts';

/** What incidents begun before documents wrote; no command leads to these any more, but their chronologies must replay. */
export type LegacyDraft =
  | { type: 'report.drafted'; kind: ReportKind; text: string }
  | { type: 'report.approved'; kind: ReportKind; textHash: string }
  | { type: 'report.decided'; kind: ReportKind; textHash: string }
  | { type: 'notice.drafted'; text: string }
  | { type: 'notice.approved'; textHash: string };
type Of<T extends LegacyDraft['type']> = Extract<LegacyDraft, { type: T }> & Said;

const drafted = (event: { text: string } & Said): Draft => ({
  text: event.text,
  textHash: sha256Hex(event.text),
  writtenBy: personOf(event),
  writerName: nameOf(event),
  writtenAt: event.at,
  approval: null,
  decision: null,
});

const signed = (event: { textHash: string } & Said): SignOff => ({
  by: personOf(event),
  name: nameOf(event),
  at: event.at,
  textHash: event.textHash,
});

const withDraft = ({ reporting }: Context, kind: ReportKind, draft: Draft | undefined): Partial<Context> =>
  draft ? { reporting: { ...reporting, drafts: { ...reporting.drafts, [kind]: draft } } } : {};

const changed = (now: Context, kind: ReportKind, change: Partial<Draft>) => {
  const draft = now.reporting.drafts[kind];
  return withDraft(now, kind, draft && { ...draft, ...change });
};

export const legacyDraftMemory = {
  'report.drafted': (now: Context, event: Of<'report.drafted'>) => withDraft(now, event.kind, drafted(event)),
  'report.approved': (now: Context, event: Of<'report.approved'>) =>
    changed(now, event.kind, { approval: signed(event) }),
  'report.decided': (now: Context, event: Of<'report.decided'>) =>
    changed(now, event.kind, { decision: signed(event) }),
  'notice.drafted': (now: Context, event: Of<'notice.drafted'>): Partial<Context> => ({
    notices: { ...now.notices, draft: drafted(event) },
  }),
  'notice.approved': ({ notices }: Context, event: Of<'notice.approved'>): Partial<Context> =>
    notices.draft ? { notices: { ...notices, draft: { ...notices.draft, approval: signed(event) } } } : {},
};
