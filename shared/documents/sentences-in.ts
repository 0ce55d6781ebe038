/** A sentence and where it stands, in UTF-16 offsets. */
export type Sentence = { text: string; start: number; end: number };

/** Takes a text; returns its sentences, each up to its 「。」 or the end of its line. */
export const sentencesIn = (text: string): readonly Sentence[] =>
  [...text.matchAll(/[^。\n]+/g)].map(({ 0: said, index }) => ({
    text: said.trim(),
    start: index,
    end: index + said.length,
  }));
