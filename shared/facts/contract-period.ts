import { type Words, words } from '../kernel/words.ts';
import { type Contract, contractUnits } from './sectors.ts';

/** Takes a contract; returns within what it promises to tell, `24時間` and `24 hours`. */
export function periodWords({ period, unit }: Pick<Contract, 'period' | 'unit'>): Words {
  const { ja, en } = contractUnits[unit];
  return words(`${period}${ja}`, `${period} ${period === 1 ? en.replace(/s$/, '') : en}`);
}
