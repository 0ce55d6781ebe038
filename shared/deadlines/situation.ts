import type { BreachLevel, DataScope } from '../facts/choices.ts';
import type { Day, Instant } from '../kernel/days.ts';

export type Answer = 'yes' | 'no' | 'unknown';

/** What the law asks about an incident, each part unknown on its own. Clocks see nothing else. */
export type Situation = {
  /** Earliest grounded moment at which any department knew; null while nobody can say. */
  awareAt: Instant | null;
  /** Day by which somebody knew at the latest, where the moment itself is not known; it never starts a clock. */
  knownBy: Day | null;
  breach: BreachLevel;
  scope: DataScope;
  specialCare: Answer;
  financialHarm: Answer;
  wrongfulPurpose: Answer;
  people: {
    /** The most people it can be; null is unknown and never 0. */
    maximum: number | null;
    /** First moment at which the maximum was known to exceed 1,000; null if never. */
    overThousandSince: Instant | null;
  };
  encryption: 'none' | 'strongKeySafe' | 'strongKeyLeaked' | 'strongKeyUnknown';
  role: 'owner' | 'entrustee';
  /** Day an entrustee told the entruster; null while it did not. */
  entrusterNotifiedOn: Day | null;
  /** Whether an earlier answer on wrongful purpose was reversed (D-9). */
  wrongfulPurposeReversed: boolean;
};

/** The situation of which nothing is known but that something happened. */
export const unknownSituation: Situation = {
  awareAt: null,
  knownBy: null,
  breach: 'likely',
  scope: 'personalData',
  specialCare: 'unknown',
  financialHarm: 'unknown',
  wrongfulPurpose: 'unknown',
  people: { maximum: null, overThousandSince: null },
  encryption: 'none',
  role: 'owner',
  entrusterNotifiedOn: null,
  wrongfulPurposeReversed: false,
};
