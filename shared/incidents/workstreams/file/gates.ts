import { type Words, words } from '../../../kernel/words.ts';
import { always, type Gate, type Gates } from '../../gate.ts';
import type { Phases, Workstream } from '../../machine.ts';

/** The phases in which a workstream has nothing left open. */
const settled: { [W in Exclude<Workstream, 'file'>]: { phases: readonly Phases[W][]; words: Words } } = {
  intake: { phases: ['accepted'], words: words('受付が済んでいる', 'Intake is accepted') },
  containment: { phases: ['restored'], words: words('封じ込めと復旧が済んでいる', 'Contained and restored') },
  forensics: {
    phases: ['notNeeded', 'concluded'],
    words: words('原因調査が済んでいる、または不要', 'Forensics concluded or not needed'),
  },
  reporting: {
    phases: ['notRequired', 'finalFiled'],
    words: words('確報を提出した、または報告は不要', 'Final report filed or not required'),
  },
  notices: {
    phases: ['notRequired', 'completed'],
    words: words('本人通知が完了した、または不要', 'Notices completed or not required'),
  },
  callCentre: {
    phases: ['notNeeded', 'closed'],
    words: words('コールセンターを閉じた、または不要', 'Call centre closed or not needed'),
  },
  prevention: { phases: ['verified'], words: words('再発防止を確かめた', 'Prevention verified') },
  claim: {
    phases: ['settled', 'noCover'],
    words: words('保険金の入金、または支払わない旨の回答がある', 'Claim settled or refused'),
  },
};

type Settled = keyof typeof settled;

const settledGate = (workstream: Settled): Gate => ({
  id: `settled-${workstream}`,
  words: settled[workstream].words,
  clearedBy: ['insured', 'coordinator'],
  link: workstream,
  holds: ({ incident }) => {
    const phases: readonly string[] = settled[workstream].phases;
    return phases.includes(incident.snapshot.value[workstream]);
  },
  overridable: always,
});

export const fileGates = {
  closeIncident: [
    ...(Object.keys(settled) as Settled[]).map(settledGate), // the keys of the very object above
    {
      id: 'company-agreed',
      words: words('会社が終結に同意した', 'The company agreed to close'),
      clearedBy: ['insured'],
      link: 'file',
      holds: ({ context }) => context.file.agreedBy !== null,
      overridable: always,
    },
  ],
} satisfies Gates;
