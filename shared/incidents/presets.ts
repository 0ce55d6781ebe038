import { type Words, words } from '../kernel/words.ts';
import type { ChartCommandName } from './commands.ts';
import type { Context, Draft } from './context.ts';
import { dutiesOf } from './duties.ts';
import { type DutyDeed, possibleDeeds } from './duty-deeds.ts';
import type { Situated } from './gate.ts';
import type { Phases } from './machine.ts';
import { inputsHashOf, mayBeReportable, type Standing } from './standing.ts';
import { type ConsentPurpose, consentPurposes } from './workstreams/claim/purposes.ts';
import { type ReportKind, reportKinds } from './workstreams/reporting/kinds.ts';

/** A command with some of its fields already given, because it is about one certain thing. */
export type Preset = { fields: Record<string, unknown>; detail: Words | null; main?: boolean };

const consents = Object.keys(consentPurposes) as ConsentPurpose[]; // the keys of that very table

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

const signing = (
  context: Context,
  isOpen: (draft: Draft) => boolean,
  isNext: (draft: Draft) => boolean,
): Preset[] =>
  drafts(context)
    .filter(([, draft]) => isOpen(draft))
    .map(([kind, draft]) => ({
      fields: { kind, textHash: draft.textHash },
      detail: reportKinds[kind],
      main: isNext(draft),
    }));

type PresetsOf = (context: Context, phases: Phases, standing: Standing, at: Situated) => readonly Preset[];

/** Offered once for all duties it fits; the row of the screen says which. */
const whereFits =
  (deed: DutyDeed): PresetsOf =>
  (_, __, ___, at) =>
    dutiesOf(at).some((duty) => possibleDeeds(duty).includes(deed)) ? [plain] : [];

const presets: { [C in ChartCommandName]?: PresetsOf } = {
  // Counsel confirms exactly what was seen; asked to, it is the next thing.
  confirmAssessment: ({ deadlines }, _, standing) =>
    standing.ruling === null
      ? [
          {
            fields: {
              inputsHash: inputsHashOf(standing.situation),
              verdict: standing.computed.verdict,
            },
            detail: null,
            main: deadlines.askedAt !== null,
          },
        ]
      : [],
  overruleAssessment: (_, __, { situation }) => [
    { fields: { inputsHash: inputsHashOf(situation) }, detail: null },
  ],
  fulfilDuty: whereFits('fulfilDuty'),
  setTarget: whereFits('setTarget'),
  setCutoff: whereFits('setCutoff'),
  ruleOutDuty: whereFits('ruleOutDuty'),
  resumeDuty: whereFits('resumeDuty'),
  // The decision that agrees with the facts is the next thing; the other one needs a reason.
  confirmReportable: (_, __, standing) => [{ ...plain, main: mayBeReportable(standing) }],
  confirmNotRequired: (_, __, standing) => [{ ...plain, main: !mayBeReportable(standing) }],
  draftReport: ({ reporting }, { reporting: phase }) =>
    writable[phase].map((kind, index) => ({
      fields: { kind },
      detail: reportKinds[kind],
      main:
        index === 0 &&
        (phase === 'preliminaryDue' || phase === 'preliminaryFiled') &&
        !reporting.drafts[kind],
    })),
  approveReport: (context) =>
    signing(
      context,
      ({ approval }) => approval === null,
      () => true,
    ),
  // The company usually decides what counsel has approved; it may decide before.
  decideReport: (context) =>
    signing(
      context,
      ({ decision }) => decision === null,
      ({ approval }) => approval !== null,
    ),
  recordReceipt: ({ reporting }) =>
    // A number that is there can be mistyped: it may be given again.
    reporting.filings.map(({ kind, receiptNumber }, index) => ({
      fields: { filing: index + 1 },
      detail: reportKinds[kind],
      main: receiptNumber === null,
    })),
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
  recordConsent: ({ claim }, { forensics, callCentre }) => {
    const needs: Record<ConsentPurpose, boolean> = {
      forensics: forensics === 'arranging',
      callCentre: callCentre === 'preparing',
    };
    return consents.map((purpose) => ({
      fields: { purpose },
      detail: consentPurposes[purpose],
      main: needs[purpose] && !claim.consents.some((consent) => consent.purpose === purpose),
    }));
  },
  completeMeasure: ({ prevention }) =>
    prevention.measures.flatMap(({ what, done }, index) =>
      done === null ? [{ fields: { measure: index + 1 }, detail: words(what, what) }] : [],
    ),
  // Closing becomes the next thing once the money is settled; until then its conditions would only clutter the page.
  closeIncident: (_, { claim }) => [{ ...plain, main: claim === 'settled' || claim === 'noCover' }],
  agreeToClose: ({ file }) => (file.agreedBy === null ? [plain] : []),
};

/** Takes a command and where the incident stands; returns each thing it can be done to now, possibly nothing. */
export const presetsOf = (command: ChartCommandName, at: Situated): readonly Preset[] =>
  presets[command]?.(at.context, at.incident.snapshot.value, at.standing, at) ?? [plain];
