import type { Instant } from '../kernel/days.ts';
import type { Actor } from '../people/people.ts';

/** One line of the chronology 経緯, as stored, exported and hashed. */
export type Entry = {
  incident: string;
  /** 連番: 1, 2, 3 … without a gap; the incident's version is its last one. */
  seq: number;
  /** Past tense with its subject: `forensics.engaged`. */
  type: string;
  /** What the event says besides; JSON, never personal data of principals. */
  body: { readonly [name: string]: unknown };
  by: Actor;
  recordedAt: Instant;
  /** When it happened in the world, where that is known and differs. */
  occurredAt: Instant | null;
  /** 照合値 of the line before; sixty-four zeros for the first. */
  prev: string;
  /** SHA-256 over the canonical form of everything above. */
  hash: string;
};
