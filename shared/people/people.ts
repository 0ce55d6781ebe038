import type { Words } from '../kernel/words.ts';

/** The side a person stands on. Vendors come with their own issue. */
export const parties = ['insured', 'coordinator', 'counsel'] as const;
export type Party = (typeof parties)[number];

export type Person = {
  id: string;
  name: Words;
  party: Party;
  /** Organisation the person acts for; an insured sees only incidents of the own one. */
  organisation: { id: string; name: Words };
};

export const partyWords: Record<Party, Words> = {
  insured: { ja: '会社', en: 'Insured' },
  coordinator: { ja: 'コーディネーター', en: 'Coordinator' },
  counsel: { ja: '弁護士', en: 'Counsel' },
};

/** Who did something: a person, the clock, or an import of records from elsewhere. */
export type Actor =
  | { kind: 'person'; id: string; name: string; party: Party }
  | { kind: 'clock' }
  | { kind: 'import'; source: string };

/** Takes a person; returns how the chronology names them, so that a stranger can read it years later. */
export const actorOf = (person: Person): Actor => ({
  kind: 'person',
  id: person.id,
  name: person.name.ja,
  party: person.party,
});

/** Takes an actor; returns the id by which sign-offs know them. */
export const personOf = (by: Actor) => (by.kind === 'person' ? by.id : by.kind);

/** Takes an actor; returns the name a stranger will read years later. */
export const actorName = (by: Actor) => (by.kind === 'person' ? by.name : by.kind);

/** Takes an actor; returns the side they stood on. What the clock or an import did, the coordinator answers for. */
export const actorParty = (by: Actor): Party => (by.kind === 'person' ? by.party : 'coordinator');
