import type { ClosedDay } from '../calendar/closed-days.ts';
import type { Day, Instant } from '../kernel/days.ts';
import type { Words } from '../kernel/words.ts';
import type { Basis } from './assessment.ts';
import type { DutyId } from './duty-ids.ts';

/** 目安, 法定の期限, 約束の期限 of a contract or scheme, 速やかに without a number of days, and an own 目標: five things, never mixed. */
export type DeadlineKind = 'guidance' | 'statutory' | 'agreed' | 'promptly' | 'target';

/** To whom; `toConfirm` where the choice rests on data that change, such as the delegation table. */
export type Addressee = { words: Words; toConfirm: boolean };

/** When something falls due, and how that was counted. */
export type Counted = {
  /** First day of the guidance (day 3), where there is one. */
  guidance: Day | null;
  /** Last JST day; it ends at 24:00. Null where a moment or no number of days is set. */
  due: Day | null;
  /** Last moment, for periods that run in hours. */
  dueAt: Instant | null;
  /** The day counted before closed days were skipped. */
  rawDue: Day | null;
  /** Length of the period with day 1 counted: 5, 30 or 60; of a period in business days or hours, null. */
  days: number | null;
  closedDays: readonly ClosedDay[];
  /** True when a day that was used rests on a year not yet announced officially (H-5). */
  restsOnComputedYear: boolean;
  /** The arithmetic, one sentence a step. */
  steps: readonly Words[];
  /** A later day that a looser reading would give; shown, never relied on (K-0). */
  hint: Words | null;
};

/** 期限: when one duty falls due, derived and never typed in. */
export type Deadline = Counted & {
  rule: DutyId;
  title: Words;
  kind: DeadlineKind;
  addressee: Addressee;
  basis: readonly Basis[];
  /** What must hold for the duty to be owed, where nobody has said yet whether it does. */
  condition: Words | null;
};

/** A deadline that is a JST day, with its arithmetic. */
export type DayDeadline = Deadline & { due: Day; rawDue: Day; days: number };

/** Takes a deadline; says whether it is a day that was counted in days. */
export const isDayDeadline = (deadline: Deadline): deadline is DayDeadline =>
  deadline.due !== null && deadline.rawDue !== null && deadline.days !== null;
