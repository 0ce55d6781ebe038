import { grouped } from '../../kernel/grouped.ts';
import { inLines, type Pieces } from '../cite.ts';
import type { Known } from '../known.ts';

/** Takes what is known; returns the money in sight, in whole yen, and that the insurer alone decides; what is unknown is no 0. */
export const moneyLines = ({ claim }: Known): Pieces =>
  inLines(
    [`・保険金の請求額　${yen(claim.amount)}`],
    [`・支払われた保険金　${yen(claim.paid)}`],
    ['支払いの可否は保険会社が決める。事前承認のない費用は対象外になることがある。'],
  );

const yen = (amount: number | null) => (amount === null ? 'まだ分からない' : `${grouped(amount)}円`);
