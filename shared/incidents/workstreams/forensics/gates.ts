import { words } from '../../../kernel/words.ts';
import { always, type Gate, type Gates } from '../../gate.ts';
import type { ConsentPurpose } from '../claim/purposes.ts';

/** I-3: many costs are paid only with the insurer's prior consent. */
export const consentGate = (purpose: ConsentPurpose): Gate => ({
  id: `consent-${purpose}`,
  words: words(
    '保険会社の事前承認がある（承認前に発注すると、費用が補償されないことがあります）',
    "The insurer's prior consent (costs ordered before it may not be paid)",
  ),
  clearedBy: ['coordinator'],
  link: 'claim',
  holds: ({ context }) => context.claim.consents.some((consent) => consent.purpose === purpose),
  overridable: always,
});

export const forensicsGates = { engageForensics: [consentGate('forensics')] } satisfies Gates;
