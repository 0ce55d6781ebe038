import type { BreachLevel, DataScope } from '../facts/choices.ts';
import type { DelegationId } from '../facts/delegations.ts';
import type { Contract, Sector } from '../facts/sectors.ts';
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
  /** 特定個人情報 (M-1…M-8); its people are a part of all. */
  myNumber: { included: Answer; wrongful: Answer; openToPublic: Answer; people: number | null };
  /** What brings duties of other laws; null while nobody was asked. */
  sectors: readonly Sector[] | null;
  /** The business whose reports go to a minister instead of the PPC; null while nobody was asked. */
  delegation: DelegationId | 'none' | null;
  contracts: readonly Contract[];
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
  myNumber: { included: 'unknown', wrongful: 'unknown', openToPublic: 'unknown', people: null },
  sectors: null,
  delegation: null,
  contracts: [],
};
