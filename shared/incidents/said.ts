import type { Instant } from '../kernel/days.ts';
import type { Actor } from '../people/people.ts';

/** Who caused an event and when it was recorded: part of it, so that a replay needs nothing else. */
export type Said = { by: Actor; at: Instant };
