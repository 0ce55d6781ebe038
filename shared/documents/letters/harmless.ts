import type { FactKey } from '../../facts/catalogue.ts';
import { cite } from '../cite.ts';
import type { Piece } from '../kind.ts';
import type { Known } from '../known.ts';
import { holesNamedIn } from '../open-holes.ts';

/** Takes what is known and a fact; returns its passage for people outside, or null where it says nothing or could show an attacker the way (N-3a). */
export function citeHarmless(known: Known, key: FactKey): Piece | null {
  const piece = cite(known, key);
  return piece !== null && typeof piece !== 'string' && holesNamedIn(piece.text).length > 0 ? null : piece;
}
