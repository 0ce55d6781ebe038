import type { Instant } from '../../../shared/kernel/days.ts';
import { OURS } from './marks.ts';

export type Revision = { id: number; author: string; date: string };

/** Takes the moment a version was saved; returns a maker of tracked changes of ours, each with a number of its own. */
export function revisionsAt(savedAt: Instant): () => Revision {
  let id = FIRST;
  return () => ({ id: id++, author: OURS, date: wholeSeconds(savedAt) });
}

const FIRST = 10_000; // above the numbers of the bookmarks

// Word writes its own moments without parts of a second, and other programs read no others.
const wholeSeconds = (at: Instant) => at.replace(/\.\d+Z$/, 'Z');
