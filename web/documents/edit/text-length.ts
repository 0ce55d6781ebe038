/** The most the server keeps of one field. Its own constant stands beside its schemas, which no browser loads; a test holds the two together. */
export const MOST_CHARACTERS = 20_000;

/** Takes a text and what its field takes at most; returns how long it is and by how much it is too long. */
export function lengthOf(text: string, most: number | null) {
  const limit = Math.min(most ?? MOST_CHARACTERS, MOST_CHARACTERS);
  return { length: text.length, limit, over: Math.max(0, text.length - limit) };
}
