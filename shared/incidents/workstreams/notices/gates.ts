import { hasLeftOrMay } from '../../../documents/leave.ts';
import { known } from '../../../facts/ledger.ts';
import { words } from '../../../kernel/words.ts';
import { always, type Gates, type Situated } from '../../gate.ts';

/** People told directly or covered by a substitute measure; null while a substitute has no number. */
export function peopleReached({ context }: Pick<Situated, 'context'>): number | null {
  const covered = context.notices.substitutes.map(({ people }) => people);
  if (covered.includes(null)) return null;
  const told = context.notices.deliveries.map(({ people }) => people);
  return [...told, ...covered].reduce<number>((sum, people) => sum + (people ?? 0), 0);
}

function everyoneReached(at: Situated): boolean {
  const count = known(at.incident.ledger, 'principalCount');
  const people = count?.deduplicated ?? count?.maximum ?? null;
  return people !== null && peopleReached(at) === people;
}

export const noticeGates = {
  startNotices: [
    {
      id: 'notice-approved',
      words: words(
        '通知文が弁護士に承認され、会社が決裁した',
        'Counsel approved the text of the notice, and the company signed it off',
      ),
      clearedBy: ['counsel', 'insured'],
      link: 'documents',
      holds: ({ incident }) => hasLeftOrMay(incident.documents, 'principalNotice'),
    },
  ],
  completeNotices: [
    {
      id: 'everyone-reached',
      words: words(
        '知らせた人と代替措置の人の合計が、台帳の本人の数と合っている',
        'People told and people covered by a substitute add up to the number in the ledger',
      ),
      clearedBy: ['insured', 'coordinator'],
      link: 'notices',
      holds: everyoneReached,
      overridable: always,
    },
  ],
} satisfies Gates;
