import { cite, inLines, type Pieces, say, shown } from '../../cite.ts';
import type { Known } from '../../known.ts';
import { findingLines } from './chronology.ts';
import type { Drafting } from './drafting.ts';

/** Takes what is known; returns 原因: what it was, the way in, and what the investigation says of it. */
export const cause = (known: Known): Pieces =>
  inLines(
    say`原因となった事案：${shown(known, 'kinds')}。`,
    say`原因・経路：${shown(known, 'route')}。`,
    say`影響した機器：${cite(known, 'devices')}。`,
    findingLines(known),
  );

/** A field that is drafted as 原因, with the facts it draws on. */
export const causeField = {
  uses: ['kinds', 'route', 'devices'],
  draft: cause,
} as const satisfies Drafting;
