/** The most the server keeps of one field. Its own constant stands beside its schemas, which no browser loads; a test holds the two together. */
export const MOST_CHARACTERS = 20_000;

/** Takes a text and what its field takes at most; returns how many characters a person counts in it, and by how many it is too long. */
export function lengthOf(text: string, most: number | null) {
  const limit = Math.min(most ?? MOST_CHARACTERS, MOST_CHARACTERS);
  const length = charactersIn(text);
  return { length, limit, over: Math.max(0, length - limit) };
}

/** 𠮷 is one character, although it takes two places in a string. */
function charactersIn(text: string): number {
  let pairs = 0;
  for (let at = 0; at + 1 < text.length; at += 1)
    if (isIn(text.charCodeAt(at), 0xd800) && isIn(text.charCodeAt(at + 1), 0xdc00)) pairs += 1;
  return text.length - pairs;
}

const HALF = 0x400; // the size of either range of surrogates
const isIn = (code: number, start: number) => code >= start && code < start + HALF;
