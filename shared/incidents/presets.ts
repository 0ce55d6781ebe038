import { type Words, words } from '../kernel/words.ts';
import type { ChartCommandName } from './commands.ts';
import type { Context, Draft } from './context.ts';
import type { Phases } from './machine.ts';
import { type ReportKind, reportKinds } from './workstreams/reporting/commands.ts';

/** A command with some of its fields already given, because it is about one certain thing. */
export type Preset = { fields: Record<string, unknown>; detail: Words | null; main?: boolean };

const plain: Preset = { fields: {}, detail: null };

/** The reports that can be written at each phase; the first is the usual next one. */
const writable: Record<Phases['reporting'], readonly ReportKind[]> = {
  assessing: ['preliminary'],
  notRequired: ['voluntary'],
  preliminaryDue: ['preliminary'],
  preliminaryFiled: ['final', 'followUp'],
  finalFiled: ['followUp'],
};

const drafts = ({ reporting }: Context) => Object.entries(reporting.drafts) as [ReportKind, Draft][]; // the keys of Context['reporting']['drafts']

const signing = (context: Context, open: (draft: Draft) => boolean): Preset[] =>
  drafts(context)
    .filter(([, draft]) => open(draft))
    .map(([kind, { textHash }]) => ({ fields: { kind, textHash }, detail: reportKinds[kind], main: true }));

type PresetsOf = (context: Context, phases: Phases) => readonly Preset[];

const presets: { [C in ChartCommandName]?: PresetsOf } = {
  draftReport: ({ reporting }, { reporting: phase }) =>
    writable[phase].map((kind, index) => ({
      fields: { kind },
      detail: reportKinds[kind],
      main:
        index === 0 &&
        (phase === 'preliminaryDue' || phase === 'preliminaryFiled') &&
        !reporting.drafts[kind],
    })),
  approveReport: (context) => signing(context, ({ approval }) => approval === null),
  decideReport: (context) => signing(context, ({ decision }) => decision === null),
  recordReceipt: ({ reporting }) =>
    reporting.filings.flatMap(({ kind, receiptNumber }, index) =>
      receiptNumber === null
        ? [{ fields: { filing: index + 1 }, detail: reportKinds[kind], main: true }]
        : [],
    ),
  draftNotice: ({ notices }, { notices: phase }) =>
    phase === 'notRequired' || phase === 'completed'
      ? []
      : [{ ...plain, main: phase === 'preparing' && notices.draft === null }],
  approveNotice: ({ notices: { draft } }) =>
    draft === null || draft.approval !== null
      ? []
      : [{ fields: { textHash: draft.textHash }, detail: null, main: true }],
  setNoticeTarget: ({ notices }, { notices: phase }) =>
    phase === 'notRequired' || phase === 'completed'
      ? []
      : [{ ...plain, main: notices.target === null && phase === 'preparing' }],
  completeMeasure: ({ prevention }) =>
    prevention.measures.flatMap(({ what, done }, index) =>
      done === null ? [{ fields: { measure: index + 1 }, detail: words(what, what) }] : [],
    ),
  // Closing becomes the next thing once the money is settled; until then its conditions would only clutter the page.
  closeIncident: (_, { claim }) => [{ ...plain, main: claim === 'settled' || claim === 'noCover' }],
  agreeToClose: ({ file }) => (file.agreedBy === null ? [plain] : []),
};

/** Takes a command and where the incident stands; returns each thing it can be done to now, possibly nothing. */
export const presetsOf = (command: ChartCommandName, context: Context, phases: Phases): readonly Preset[] =>
  presets[command]?.(context, phases) ?? [plain];
