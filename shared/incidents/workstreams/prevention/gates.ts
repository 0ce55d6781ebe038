import { words } from '../../../kernel/words.ts';
import { always, type Gates } from '../../gate.ts';

export const preventionGates = {
  startMeasures: [
    {
      id: 'has-measure',
      words: words('担当と期日のある措置が1件以上ある', 'At least one measure with an owner and a date'),
      clearedBy: ['insured', 'coordinator'],
      link: 'prevention',
      holds: ({ context }) => context.prevention.measures.length > 0,
    },
  ],
  verifyPrevention: [
    {
      id: 'measures-done',
      words: words('すべての措置が完了している', 'Every measure is done'),
      clearedBy: ['insured', 'coordinator'],
      link: 'prevention',
      holds: ({ context }) => context.prevention.measures.every(({ done }) => done !== null),
      overridable: always,
    },
  ],
} satisfies Gates;
