import type { Asked, Owed } from './duty.ts';
import { notOwed, owed, owedIf, whereBreached } from './duty.ts';

const ifCards = owedIf(
  'カード番号などの漏えいのおそれがある場合',
  'If card numbers or the like may have leaked',
);

/** A merchant or payment provider owes what its contracts say once a leak of card data is suspected (P-1). */
export function cardOwed(asked: Asked): Owed {
  const { sectors, financialHarm } = asked.situation;
  if (!sectors?.includes('card') || financialHarm === 'no') return notOwed;
  return whereBreached(asked, financialHarm === 'yes' ? owed : ifCards);
}
