import { type Words, words } from '../kernel/words.ts';

/** 種類 of a line: who decided, what became known, which paper moved, who was told, what the money did, what followed by itself. */
export const lineKinds = {
  decision: words('決定', 'Decision'),
  fact: words('事実', 'Fact'),
  document: words('書類', 'Document'),
  contact: words('連絡', 'Contact'),
  cost: words('費用', 'Cost'),
  automatic: words('自動', 'Automatic'),
} as const;
export type LineKind = keyof typeof lineKinds;

/** How an event is told: its kind and its words in both languages. */
export type Telling = readonly [LineKind, string, string];

/** A line as people read it: what happened, and the words that were given with it, in the language they were written in. */
export type Told = {
  kind: LineKind;
  words: Words;
  text: string | null;
  fact: string | null;
  corrects: number | null;
};
