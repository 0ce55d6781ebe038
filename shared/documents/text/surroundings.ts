import type { Mention } from './numbers.ts';

const REACH = 20; // characters; farther off a word speaks of something else

/** What stands before and behind a passage in its own sentence, as far as a reader takes it together. */
export type Surroundings = { ahead: string; behind: string };

/** Takes a text, numbers of it in order and the place of one among them; returns the words around that one, at most to the next number on either side. */
export function surroundings(text: string, all: readonly Mention[], at: number): Surroundings {
  const { start, end } = all[at] ?? { start: 0, end: 0 };
  const from = Math.max(start - REACH, all[at - 1]?.end ?? 0);
  const to = Math.min(end + REACH, all[at + 1]?.start ?? text.length);
  return {
    ahead: text.slice(from, start).split(sentenceEnd).at(-1) ?? '',
    behind: text.slice(end, to).split(sentenceEnd)[0] ?? '',
  };
}

const SENTENCE = 200; // characters; more is no sentence anyone reads as one

/** Takes a text and a place; returns the sentence up to that place. */
export const sentenceAhead = (text: string, place: number) =>
  text
    .slice(Math.max(0, place - SENTENCE), place)
    .split(sentenceEnd)
    .at(-1) ?? '';

/** Takes a text and a place; returns the rest of its sentence. */
export const sentenceBehind = (text: string, place: number) =>
  text.slice(place, place + SENTENCE).split(sentenceEnd)[0] ?? '';

const sentenceEnd = /[。！？\n]/;
