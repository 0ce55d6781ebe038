import type { Deadline } from '../deadlines/deadline.ts';
import type { ChartCommandName } from './commands.ts';
import type { Phases, Workstream } from './machine.ts';

type Clock = Deadline['rule'] | null;

/** The usual order of deeds after a breach: what stops the bleeding, then what the law asks, then the rest. */
const usualOrder: readonly (readonly [Workstream, readonly ChartCommandName[]])[] = [
  ['intake', ['acceptIncident']],
  ['containment', ['startIsolation', 'declareContained']],
  ['claim', ['notifyInsurer']],
  ['reporting', ['confirmAssessment', 'confirmReportable', 'filePreliminary']],
  ['claim', ['recordConsent']],
  ['forensics', ['engageForensics', 'arrangeForensics', 'startInvestigation']],
  ['notices', ['prepareNotices', 'startNotices', 'setNoticeTarget']],
  ['callCentre', ['prepareCallCentre', 'openCallCentre']],
  ['containment', ['recordRestoration']],
  ['forensics', ['receiveInterimFindings', 'concludeForensics']],
  ['notices', ['recordNotices', 'completeNotices']],
  ['reporting', ['fileFinal', 'recordReceipt']],
  ['prevention', ['planPrevention', 'startMeasures', 'completeMeasure', 'verifyPrevention', 'addMeasure']],
  ['callCentre', ['closeCallCentre']],
  ['claim', ['submitClaim', 'settleClaim']],
  ['file', ['agreeToClose', 'closeIncident']],
  ['intake', ['renameIncident']],
  ['containment', ['reportRelapse']],
  ['claim', ['declineCover', 'disputeDecision']],
  ['reporting', ['fileFollowUp', 'fileVoluntary', 'reassess', 'confirmNotRequired']],
  ['forensics', ['changeVendor', 'declareForensicsUnneeded']],
  ['notices', ['recordNoticeDelay', 'adoptSubstitute', 'resumeNotices', 'declareNoticesUnneeded']],
  ['callCentre', ['reopenCallCentre', 'declareCallCentreUnneeded']],
  ['prevention', ['resumePrevention']],
  [
    'reporting',
    [
      'requestConfirmation',
      'overruleAssessment',
      'fulfilDuty',
      'setTarget',
      'setCutoff',
      'ruleOutDuty',
      'resumeDuty',
      'setDisclosure',
    ],
  ],
  ['file', ['dismissIncident', 'reopenIncident']],
];

const ranked = new Map(
  usualOrder
    .flatMap(([workstream, commands]) => commands.map((command) => ({ workstream, command })))
    .map(({ workstream, command }, rank) => [command, { workstream, rank }] as const),
);

const reportClock = ({ reporting }: Phases): Clock =>
  reporting === 'preliminaryFiled'
    ? 'ppc-final'
    : reporting === 'finalFiled' || reporting === 'notRequired'
      ? null
      : 'ppc-preliminary';

/** Takes a command; returns its workstream, its place in the usual order and the legal clock that drives it. Throws for one that has no place. */
export function sequenceOf(command: ChartCommandName): {
  workstream: Workstream;
  rank: number;
  clock: (phases: Phases) => Clock;
} {
  const place = ranked.get(command);
  if (!place) throw new Error(`${command} has no place in the usual order`);
  return { ...place, clock: place.workstream === 'reporting' ? reportClock : () => null };
}
