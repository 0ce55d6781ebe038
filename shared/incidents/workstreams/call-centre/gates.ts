import { hasLeftOrMay } from '../../../documents/leave.ts';
import { words } from '../../../kernel/words.ts';
import { always, type Gates } from '../../gate.ts';
import { consentGate } from '../forensics/gates.ts';

export const callCentreGates = {
  openCallCentre: [
    {
      id: 'script-for-desk',
      words: words('窓口で使う想定問答が承認されている', 'The Q&A script of the desk is signed off'),
      clearedBy: ['counsel', 'insured'],
      link: 'documents',
      holds: ({ incident }) => hasLeftOrMay(incident.documents, 'qaScript'),
      overridable: always,
    },
    consentGate('callCentre'),
  ],
} satisfies Gates;
