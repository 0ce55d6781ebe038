import { diffArrays } from 'diff/lib/diff/array.js';
import { anchors } from './anchors.ts';

/** A stretch of tokens of one kind, and how many there are. */
export type Stretch = { kind: 'same' | 'added' | 'removed'; count: number };

const SMALL = 400; // tokens on both sides; below this the plain search takes a millisecond
const MOST_EDITS = 300; // the search takes the square of it

/** Takes two lists of tokens of any length; returns the stretches that lead from one to the other. Texts with nothing in common come back as one removal and one addition. */
export function tokenDiff(before: readonly string[], after: readonly string[]): Stretch[] {
  const numbers = new Map<string, number>();
  const numbered = (token: string) => {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    numbers.set(token, numbers.size);
    return numbers.size - 1;
  };
  return joined(between(before.map(numbered), after.map(numbered)));
}

function between(before: readonly number[], after: readonly number[]): Stretch[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [
    { kind: 'same', count: head },
    ...changed(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    { kind: 'same', count: tail },
  ];
}

function changed(before: readonly number[], after: readonly number[]): Stretch[] {
  if (before.length > 0 && after.length > 0) {
    const small = before.length + after.length <= SMALL;
    const found = small ? searched(before, after) : (anchored(before, after) ?? searched(before, after));
    if (found) return found;
  }
  return [
    { kind: 'removed', count: before.length },
    { kind: 'added', count: after.length },
  ];
}

function searched(before: readonly number[], after: readonly number[]): Stretch[] | null {
  const parts = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  return (
    parts?.map(({ added, removed, count }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      count,
    })) ?? null
  );
}

/** Goes from anchor to anchor and compares what lies between. */
function anchored(before: readonly number[], after: readonly number[]): Stretch[] | null {
  const places = anchors(before, after);
  if (places.length === 0) return null;
  const found: Stretch[] = [];
  let old = 0;
  let fresh = 0;
  for (const place of [...places, { before: before.length, after: after.length }]) {
    if (place.before < old || place.after < fresh) continue; // inside what the last stretch already took
    found.push(...between(before.slice(old, place.before), after.slice(fresh, place.after)));
    old = place.before;
    fresh = place.after;
    let count = 0;
    while (old + count < before.length && before[old + count] === after[fresh + count]) count += 1;
    found.push({ kind: 'same', count });
    old += count;
    fresh += count;
  }
  return found;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { kind, count } of stretches) {
    const last = found.at(-1);
    if (count === 0) continue;
    if (last?.kind === kind) last.count += count;
    else found.push({ kind, count });
  }
  return found;
}
