import type { Instant } from '../kernel/days.ts';
import type { Actor } from '../people/people.ts';
import type { Certainty, FactKey } from './catalogue.ts';
import type { FactValue } from './schema.ts';

/** One version of one fact. `value` is null exactly when `certainty` is `unknown`. */
export type FactVersion<K extends FactKey = FactKey> = {
  key: K;
  version: number;
  value: FactValue<K> | null;
  certainty: Certainty;
  /** 出典: person, document or log it rests on, with page. */
  source: string;
  /** The moment the value speaks of; a count taken on Friday stays Friday's. */
  asOf: Instant;
  /** Why it changed; null for a first version. */
  reason: string | null;
  by: Actor;
  recordedAt: Instant;
  /** Line of the chronology that recorded it. */
  seq: number;
};

/** 事実台帳: every version of every fact of one incident, oldest first. */
export type Ledger = { readonly [K in FactKey]?: readonly FactVersion<K>[] };

/** Takes a ledger and a key; returns the newest version, or undefined where nothing was ever said. */
export function current<K extends FactKey>(ledger: Ledger, key: K): FactVersion<K> | undefined {
  return ledger[key]?.at(-1);
}

/** Takes a ledger and a key; returns the newest value, or null while it is unknown or unasked. */
export const known = <K extends FactKey>(ledger: Ledger, key: K): FactValue<K> | null =>
  current(ledger, key)?.value ?? null;

/** Takes a ledger and a version; returns the ledger with that version on top. Nothing is ever replaced. */
export function withVersion(ledger: Ledger, version: FactVersion): Ledger {
  return { ...ledger, [version.key]: [...(ledger[version.key] ?? []), version] };
}
