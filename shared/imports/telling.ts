import type { Certainty, FactKey } from '../facts/catalogue.ts';
import type { FactValue } from '../facts/schema.ts';
import type { Instant } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';

/** A value for a fact, or null where the record does not say; with the field it rests on. An estimate, unless it says otherwise. */
export type Stated = {
  [K in FactKey]: { key: K; value: FactValue<K> | null; from: string; certainty?: Certainty };
}[FactKey];
/** A line for the chronology. */
export type Line = { text: string; occurredAt: Instant | null };

/** What one part of a record tells: facts, lines, and oddities that nobody has resolved. */
export type Telling = { facts?: readonly Stated[]; lines?: readonly Line[]; warnings?: readonly Words[] };

/** Takes tellings; returns them as one, in order. */
export const together = (tellings: readonly Telling[]): Required<Telling> => ({
  facts: tellings.flatMap(({ facts }) => facts ?? []),
  lines: tellings.flatMap(({ lines }) => lines ?? []),
  warnings: tellings.flatMap(({ warnings }) => warnings ?? []),
});
