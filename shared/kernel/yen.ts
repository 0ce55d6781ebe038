import type { Brand } from './brand.ts';

/** Money: a whole number of yen, never negative and never a fraction. */
export type Yen = Brand<number, 'Yen'>;

export const isYen = (amount: number): amount is Yen => Number.isSafeInteger(amount) && amount >= 0;
