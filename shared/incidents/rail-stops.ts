import type { Deadline } from '../deadlines/deadline.ts';
import { dayInJapan, endOfDay } from '../kernel/days.ts';
import { type Words, words } from '../kernel/words.ts';
import type { ChartCommandName, ChartEvent } from './commands.ts';
import { preliminaryOf } from './filings.ts';
import type { Situated } from './gate.ts';
import type { Phases } from './machine.ts';
import { gateViews } from './objection.ts';
import { phaseWords } from './phase-words.ts';

export type StopStatus =
  | 'done'
  | 'in_progress'
  | 'ready'
  | 'blocked'
  | 'waiting'
  | 'overdue'
  | 'due_soon'
  | 'not_applicable';

type State = { status: StopStatus; detail: Words };
/** How one stop of the rail is drawn from the phases, gates and clocks. */
type Stop = {
  code: string;
  label: Words;
  link: keyof Phases;
  reachedBy: readonly ChartEvent['type'][];
  /** Events whose conditions can be passed with a reason, where they are others than those that reach the stop. */
  overriddenBy?: readonly ChartEvent['type'][];
  state: (at: Situated, phases: Phases) => State;
};

const is = (status: StopStatus, detail: Words): State => ({ status, detail });
const waitsFor = (ja: string, en: string) => is('waiting', words(ja, en));

/** Ready when every gate of the command holds; otherwise blocked, with the number of conditions. */
function gated(
  command: ChartCommandName,
  at: Situated,
  ready: Words,
  otherwise: StopStatus = 'blocked',
): State {
  const missing = gateViews(command, at).filter(({ holds }) => !holds).length;
  return missing === 0
    ? is('ready', ready)
    : is(otherwise, words(`条件 ${missing}件`, `Conditions: ${missing}`));
}

/** A clock that ran out, or will within a day, speaks louder than the gates. */
function byClock(rule: Deadline['rule'], { standing: { deadlines, now } }: Situated, state: State): State {
  const due = deadlines.find((deadline) => deadline.rule === rule)?.due ?? null;
  if (due === null) return state;
  if (dayInJapan(now) > due) return { ...state, status: 'overdue' };
  const left = Date.parse(endOfDay(due)) - Date.parse(now);
  return state.status === 'ready' && left <= 86_400_000 ? { ...state, status: 'due_soon' } : state;
}

/** The ten stops in the usual order of work; they may run side by side. */
export const stops: readonly Stop[] = [
  {
    code: 'intake',
    label: words('受付', 'Intake'),
    link: 'intake',
    reachedBy: ['intake.accepted'],
    state: (_, { intake }) => is(intake === 'accepted' ? 'done' : 'in_progress', phaseWords.intake[intake]),
  },
  {
    code: 'containment',
    label: words('封じ込め', 'Containment'),
    link: 'containment',
    reachedBy: ['containment.contained', 'containment.restored'],
    state: (_, { containment }) =>
      is(
        ({ alerted: 'ready', isolating: 'in_progress', contained: 'done', restored: 'done' } as const)[
          containment
        ],
        phaseWords.containment[containment],
      ),
  },
  {
    code: 'forensics',
    label: words('フォレンジック', 'Forensics'),
    link: 'forensics',
    reachedBy: ['forensics.concluded'],
    overriddenBy: ['forensics.engaged'],
    state: (at, { forensics }) => {
      if (forensics === 'arranging') return gated('engageForensics', at, phaseWords.forensics.arranging);
      const status =
        ({ undecided: 'ready', notNeeded: 'not_applicable', concluded: 'done' } as const)[
          forensics as 'undecided'
        ] ?? 'in_progress';
      return is(status, phaseWords.forensics[forensics]);
    },
  },
  {
    code: 'preliminary_report',
    label: words('速報', 'Preliminary'),
    link: 'reporting',
    reachedBy: ['report.preliminaryFiled'],
    overriddenBy: [
      'report.preliminaryFiled',
      'reporting.confirmedNotRequired',
      'reporting.confirmedReportable',
    ],
    state: (at, { reporting }) => {
      if (reporting === 'notRequired') return is('not_applicable', phaseWords.reporting.notRequired);
      if (preliminaryOf(at.context.reporting.filings) !== null) return is('done', words('提出済み', 'Filed'));
      const open =
        reporting === 'assessing'
          ? is('ready', phaseWords.reporting.assessing)
          : gated('filePreliminary', at, words('提出できます', 'Can be filed'));
      return byClock('ppc-preliminary', at, open);
    },
  },
  {
    code: 'principal_notice',
    label: words('本人通知', 'Notices'),
    link: 'notices',
    reachedBy: ['notices.completed'],
    state: (at, { notices }) => {
      if (notices === 'preparing')
        return gated('startNotices', at, words('発送できます', 'Can be sent'), 'in_progress');
      const status = (
        {
          undecided: 'ready',
          notRequired: 'not_applicable',
          notifying: 'in_progress',
          completed: 'done',
        } as const
      )[notices];
      return is(status, phaseWords.notices[notices]);
    },
  },
  {
    code: 'call_centre',
    label: words('コールセンター', 'Call centre'),
    link: 'callCentre',
    reachedBy: ['callCentre.closed'],
    overriddenBy: ['callCentre.opened'],
    state: (at, { callCentre }) => {
      if (callCentre === 'preparing')
        return gated('openCallCentre', at, words('開設できます', 'Can be opened'), 'waiting');
      const status = (
        { undecided: 'waiting', notNeeded: 'not_applicable', open: 'in_progress', closed: 'done' } as const
      )[callCentre];
      return is(status, phaseWords.callCentre[callCentre]);
    },
  },
  {
    code: 'final_report',
    label: words('確報', 'Final report'),
    link: 'reporting',
    reachedBy: ['report.preliminaryFiled', 'report.finalFiled'],
    state: (at, { reporting }) => {
      if (reporting === 'finalFiled') return is('done', words('提出済み', 'Filed'));
      if (reporting === 'notRequired') return is('not_applicable', phaseWords.reporting.notRequired);
      const waiting = waitsFor('速報の提出待ち', 'After the preliminary');
      return byClock(
        'ppc-final',
        at,
        reporting === 'preliminaryFiled'
          ? gated('fileFinal', at, words('提出できます', 'Can be filed'), 'in_progress')
          : waiting,
      );
    },
  },
  {
    code: 'recurrence_prevention',
    label: words('再発防止', 'Prevention'),
    link: 'prevention',
    reachedBy: ['prevention.verified'],
    state: (_, { prevention }) =>
      is(
        (
          {
            notStarted: 'waiting',
            planning: 'in_progress',
            implementing: 'in_progress',
            verified: 'done',
          } as const
        )[prevention],
        phaseWords.prevention[prevention],
      ),
  },
  {
    code: 'claim',
    label: words('保険金請求', 'Claim'),
    link: 'claim',
    reachedBy: ['claim.settled'],
    state: (_, { claim }) =>
      is(
        (
          {
            notNotified: 'ready',
            notified: 'in_progress',
            claiming: 'in_progress',
            settled: 'done',
            noCover: 'not_applicable',
          } as const
        )[claim],
        phaseWords.claim[claim],
      ),
  },
  {
    code: 'closed',
    label: words('終結', 'Close'),
    link: 'file',
    reachedBy: ['file.closed'],
    state: (at, { file }) => {
      if (file === 'closed') return is('done', phaseWords.file.closed);
      if (file === 'dismissed') return is('not_applicable', phaseWords.file.dismissed);
      return gated('closeIncident', at, words('終結できます', 'Can be closed'), 'waiting');
    },
  },
];
