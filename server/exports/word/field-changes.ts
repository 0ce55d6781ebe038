import type { Edit, Tracked } from './tracked-edits.ts';
import { exportedOffset, type Shift, shiftsBetween } from './untracked.ts';

/** A change to a field's exported text; `author` is empty where Word kept no name. */
export type FieldChange = { start: number; end: number; insert: string; author: string; tracked: boolean };

/** Takes a field's exported text, where the file's text before tracked changes differs from it, and what the file has; returns the changes between, in order and never overlapping. Applied last first, all of them make the file's text. */
export function fieldChanges(
  exported: string,
  shifts: readonly Shift[],
  file: Tracked,
): readonly FieldChange[] {
  return knotsOf(shifts, file.edits).flatMap((knot) =>
    knot.shifts.length > 0
      ? untrackedIn(knot, exported, file.before)
      : knot.edits.flatMap(trackedBy(shifts, exported)),
  );
}

const trackedBy = (shifts: readonly Shift[], exported: string) => (edit: Edit) => {
  const start = exportedOffset(shifts, edit.start, false);
  const end = exportedOffset(shifts, edit.end, true);
  const { insert, author } = edit;
  return exported.slice(start, end) === insert ? [] : [{ start, end, insert, author, tracked: true }];
};

/** Changes that lie over one another: of these only the outcome can be told, and no more which was tracked. */
type Knot = { start: number; end: number; shifts: Shift[]; edits: Edit[] };

function knotsOf(shifts: readonly Shift[], edits: readonly Edit[]): readonly Knot[] {
  const knots: Knot[] = [];
  const single = [
    ...shifts.map((shift): Knot => ({ start: shift.start, end: shift.end, shifts: [shift], edits: [] })),
    ...edits.map((edit): Knot => ({ start: edit.start, end: edit.end, shifts: [], edits: [edit] })),
  ];
  for (const next of single.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = knots.at(-1);
    if (!last || !overlap(last, next)) knots.push(next);
    else {
      last.end = Math.max(last.end, next.end);
      last.shifts.push(...next.shifts);
      last.edits.push(...next.edits);
    }
  }
  return knots;
}

function overlap(last: Knot, next: Knot) {
  if (next.start < last.end) return true;
  // Something lost without trace, and something put in at the same place: which came first cannot be told.
  const bothEmpty = next.end === last.start;
  return bothEmpty && last.shifts.length + next.shifts.length > 0;
}

function untrackedIn(knot: Knot, exported: string, before: string): readonly FieldChange[] {
  const [first, last] = [knot.shifts[0], knot.shifts.at(-1)];
  if (!first || !last) return [];
  const from = first.from - (first.start - knot.start);
  const to = last.to + (knot.end - last.end);
  const outcome = applied(knot, before);
  const author = [...new Set(knot.edits.map((edit) => edit.author))].join('、');
  return shiftsBetween(exported.slice(from, to), outcome).map((shift) => ({
    start: from + shift.from,
    end: from + shift.to,
    insert: outcome.slice(shift.start, shift.end),
    author,
    tracked: false,
  }));
}

function applied({ start, end, edits }: Knot, before: string): string {
  let at = start;
  const parts = edits.map((edit) => {
    const kept = before.slice(at, edit.start);
    at = edit.end;
    return kept + edit.insert;
  });
  return parts.join('') + before.slice(at, end);
}
