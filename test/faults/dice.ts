/** Takes a seed; returns a die that always falls the same way: numbers from 0 up to 1 (mulberry32). */
export function diceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Takes a die; returns a whole number from `least` to `most`, both included. */
export const between = (dice: () => number, least: number, most: number) =>
  least + Math.floor(dice() * (most - least + 1));
