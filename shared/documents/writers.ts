import type { Party } from '../people/people.ts';

/** Who writes documents; counsel comments, returns and approves what they wrote. */
export const writers: readonly Party[] = ['insured', 'coordinator'];
