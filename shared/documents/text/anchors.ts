/** A place where both versions say the same few tokens, said nowhere else in either. */
export type Anchor = { before: number; after: number };

const REACH = 4; // fewer tokens in a row repeat too often in Japanese to mark a place

/** Takes two lists of numbered tokens; returns where they surely belong together, in order in both. */
export function anchors(before: readonly number[], after: readonly number[]): Anchor[] {
  // A number for every two tokens in a row, then for every two such twos: cheaper than gluing texts together.
  let lists = [before, after];
  for (let reach = 1; reach < REACH; reach *= 2) lists = numberedPairs(lists, reach);
  const [old = [], fresh = []] = lists;
  const there = onlyPlaces(fresh);
  const pairs: Anchor[] = [];
  for (const [run, at] of onlyPlaces(old)) {
    const other = there.get(run);
    if (other !== undefined) pairs.push({ before: at, after: other });
  }
  pairs.sort((a, b) => a.before - b.before);
  return longestRising(pairs);
}

/** Numbers each pair of a token and the one `apart` places behind it, alike in every list. */
function numberedPairs(lists: readonly (readonly number[])[], apart: number): number[][] {
  const numbers = new Map<number, number>();
  const width = 1 + lists.reduce((most, list) => list.reduce((a, b) => Math.max(a, b), most), 0);
  return lists.map((list) =>
    list.slice(apart).map((second, at) => {
      const pair = (list[at] ?? 0) * width + second;
      const known = numbers.get(pair) ?? numbers.size;
      numbers.set(pair, known);
      return known;
    }),
  );
}

function onlyPlaces(runs: readonly number[]) {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (const [at, run] of runs.entries()) {
    if (places.has(run)) repeated.add(run);
    else places.set(run, at);
  }
  for (const run of repeated) places.delete(run);
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
