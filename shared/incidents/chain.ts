import { canonical, sha256Hex } from '../kernel/canonical.ts';
import type { Entry } from './entry.ts';
import type { IncidentEvent } from './events.ts';

/** What the first line names as the line before it. */
export const GENESIS = '0'.repeat(64);

/** Takes a line without its hash; returns the hash: SHA-256 over the canonical form (RFC 8785) of all its other fields. */
export const hashOf = (line: Omit<Entry, 'hash'>) => sha256Hex(canonical(line));

/** Takes the incident, its last line's number and hash, and new events; returns their sealed lines in order. */
export function seal(
  incident: string,
  after: { seq: number; hash: string },
  events: readonly IncidentEvent[],
): Entry[] {
  const lines: Entry[] = [];
  let { seq, hash: prev } = after;
  for (const { type, by, at, occurredAt, ...body } of events) {
    seq += 1;
    const line = { incident, seq, type, body, by, recordedAt: at, occurredAt, prev };
    const hash = hashOf(line);
    lines.push({ ...line, hash });
    prev = hash;
  }
  return lines;
}

/** Where a chain breaks: the number of the line, and what is wrong with it. */
export type Break = { seq: number; what: 'gap' | 'link' | 'hash' | 'incident' | 'head' };

/** Takes all lines of one incident in order, and the head kept beside them; returns the first break, or null where the chain is whole. */
export function firstBreak(
  incident: string,
  lines: readonly Entry[],
  head?: { seq: number; hash: string },
): Break | null {
  let prev = GENESIS;
  for (const [index, { hash, ...line }] of lines.entries()) {
    const seq = index + 1;
    if (line.seq !== seq) return { seq, what: 'gap' };
    if (line.incident !== incident) return { seq, what: 'incident' };
    if (line.prev !== prev) return { seq, what: 'link' };
    if (hashOf(line) !== hash) return { seq, what: 'hash' };
    prev = hash;
  }
  if (head && (head.seq !== lines.length || head.hash !== prev))
    return { seq: lines.length + 1, what: 'head' };
  return null;
}
