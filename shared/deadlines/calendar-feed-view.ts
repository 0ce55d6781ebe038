import type { Instant } from '../kernel/days.ts';

/** An address of a calendar, as its own person sees it: never with the secret. */
export type CalendarFeedView = {
  id: string;
  /** Null for all incidents that the person may see. */
  incident: { id: string; reference: string } | null;
  createdAt: Instant;
  revokedAt: Instant | null;
};

/** What making one is answered: the address at the first time, null at every repetition. */
export type MadeCalendarFeed = { id: string; url: string | null };
