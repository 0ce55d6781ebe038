import { documentKinds } from '../documents/kinds.ts';
import { type Words, words } from '../kernel/words.ts';
import type { ChartCommandName } from './commands.ts';
import type { Context } from './context.ts';
import { dutiesOf } from './duties.ts';
import { type DutyDeed, possibleDeeds } from './duty-deeds.ts';
import type { Situated } from './gate.ts';
import type { Phases } from './machine.ts';
import { inputsHashOf, mayBeReportable, type Standing } from './standing.ts';
import { type ConsentPurpose, consentPurposes } from './workstreams/claim/purposes.ts';
import { type ReportKind, reportKinds } from './workstreams/reporting/kinds.ts';
import { documentsFor } from './workstreams/reporting/report-documents.ts';

/** A command with some of its fields already given, because it is about one certain thing. */
export type Preset = { fields: Record<string, unknown>; detail: Words | null; main?: boolean };

const consents = Object.keys(consentPurposes) as ConsentPurpose[]; // the keys of that very table

const plain: Preset = { fields: {}, detail: null };

const filing =
  (report: ReportKind): PresetsOf =>
  (_, __, ___, { incident }) => {
    const [first, ...others] = documentsFor(incident.documents, report);
    if (!first) return [plain];
    return [first, ...others.filter(({ phase }) => phase === 'decided')].map((one) => ({
      fields: { document: one.id, textHash: one.hash },
      detail: documentKinds[one.kind].short,
    }));
  };

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
  filePreliminary: filing('preliminary'),
  fileFollowUp: filing('followUp'),
  fileFinal: filing('final'),
  fileVoluntary: filing('voluntary'),
  recordReceipt: ({ reporting }) =>
    // A number that is there can be mistyped: it may be given again.
    reporting.filings.map(({ kind, receiptNumber }, index) => ({
      fields: { filing: index + 1 },
      detail: reportKinds[kind],
      main: receiptNumber === null,
    })),
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
