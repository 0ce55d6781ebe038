import { cite, inLines, or, type Pieces, say } from '../../cite.ts';
import { dayInDocument } from '../../japanese-dates.ts';
import type { Known } from '../../known.ts';
import { withoutStop } from '../../wording.ts';
import type { Drafting } from './drafting.ts';

/** Takes what is known; returns 再発防止 that is done, with how the incident was contained. */
export const measuresDone = (known: Known): Pieces =>
  or(
    inLines(
      say`${cite(known, 'containment')}。`,
      ...known.measures.filter(({ done }) => done).map(({ what }) => [`${withoutStop(what)}（実施済み）。`]),
    ),
    '実施した措置は確認中である。',
  );

/** Takes what is known; returns 再発防止 that is planned, each with the day by which it is to be done. */
export const measuresPlanned = ({ measures }: Known): Pieces =>
  or(
    inLines(
      ...measures
        .filter(({ done }) => !done)
        .map(({ what, due }) => [`${withoutStop(what)}（${dayInDocument(due)}までに完了予定）。`]),
    ),
    '今後の措置は検討中である。',
  );

/** A field that is drafted as 実施した措置, with the facts it draws on. */
export const measuresDoneField = {
  uses: ['containment'],
  draft: measuresDone,
} as const satisfies Drafting;

/** A field that is drafted as both, what is done first. */
export const measuresField = {
  uses: ['containment'],
  draft: (known: Known) => inLines(measuresDone(known), measuresPlanned(known)),
} as const satisfies Drafting;
