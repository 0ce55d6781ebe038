import { yearOf } from '../../calendar/dates.ts';
import { isOfficialYear } from '../../calendar/official-years.ts';
import type { Day, Instant } from '../../kernel/days.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Counted } from '../deadline.ts';

/** Where a count begins: day 1, what made it so, and the moment behind it. */
export type Start = { dayOne: Day; from: 'awareness' | 'overThousand' | 'counsel'; awareAt: Instant };

/** A deadline of which nothing is counted yet. */
export const nothingCounted: Counted = {
  guidance: null,
  due: null,
  dueAt: null,
  rawDue: null,
  days: null,
  closedDays: [],
  restsOnComputedYear: false,
  steps: [],
  hint: null,
};

/** Takes the days a count has used; says whether one lies in a year not announced yet (H-5). */
export const isComputed = (days: readonly Day[]) => days.some((day) => !isOfficialYear(yearOf(day)));

/** Takes the last day used; returns the step that says its year is computed, or none. */
export const computedSteps = (rests: boolean, day: Day): readonly Words[] =>
  rests
    ? [
        words(
          `${yearOf(day)}年の祝日はまだ公表されていないため、計算による暦を使っています`,
          `The holidays of ${yearOf(day)} are not announced yet, so computed ones are used`,
        ),
      ]
    : [];
