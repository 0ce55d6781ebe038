import { words } from '../../../kernel/words.ts';
import { always, type Gates } from '../../gate.ts';
import { consentGate } from '../forensics/gates.ts';

export const callCentreGates = {
  openCallCentre: [
    {
      id: 'notice-text-for-desk',
      words: words(
        '窓口で答える元になる通知文が承認されている',
        'The notice the desk answers from is approved',
      ),
      clearedBy: ['counsel'],
      link: 'notices',
      holds: ({ context }) => context.notices.draft?.approval != null,
      overridable: always,
    },
    consentGate('callCentre'),
  ],
} satisfies Gates;
