import type { Instant } from '../kernel/days.ts';

/** A duty was carried out: to whom, when, under which number. */
export type Met = { to: string; at: Instant; by: string; receiptNumber: string | null };
/** Somebody judged that a duty is not owed. */
export type RuledOut = { grounds: string; name: string; at: Instant };
