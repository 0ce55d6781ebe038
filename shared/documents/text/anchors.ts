/** A place where both versions say the same few tokens, said nowhere else in either. */
export type Anchor = { before: number; after: number };

const REACH = 4; // fewer tokens in a row repeat too often in Japanese to mark a place

/** Takes two lists of tokens; returns where they surely belong together, in order in both. */
export function anchors(before: readonly number[], after: readonly number[]): Anchor[] {
  const there = onlyPlaces(after);
  const pairs: Anchor[] = [];
  for (const [gram, at] of onlyPlaces(before)) {
    const other = there.get(gram);
    if (other !== undefined) pairs.push({ before: at, after: other });
  }
  pairs.sort((a, b) => a.before - b.before);
  return longestRising(pairs);
}

function onlyPlaces(tokens: readonly number[]) {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = 0; at + REACH <= tokens.length; at += 1) {
    const gram = tokens.slice(at, at + REACH).join();
    if (places.has(gram)) repeated.add(gram);
    else places.set(gram, at);
  }
  for (const gram of repeated) places.delete(gram);
  return places;
}

/** Of pairs in the order of the old version, the longest choice that is in the order of the new one too. */
function longestRising(pairs: readonly Anchor[]): Anchor[] {
  type Link = { anchor: Anchor; previous: Link | undefined };
  const ends: Link[] = [];
  for (const anchor of pairs) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.anchor.after ?? 0) < anchor.after) low = middle + 1;
      else high = middle;
    }
    ends[low] = { anchor, previous: ends[low - 1] };
  }
  const chosen: Anchor[] = [];
  for (let link = ends.at(-1); link; link = link.previous) chosen.push(link.anchor);
  return chosen.reverse();
}
