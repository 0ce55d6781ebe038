import type { Day } from '../../shared/kernel/days.ts';
import type { Mark, MarkKind } from './ruler-days.ts';

/** Marks of one kind on one day: one shape, and one label for all of them. */
export type Stand = { kind: MarkKind; day: Day; marks: readonly Mark[] };
export type Labelled = { stand: Stand; column: number; label: string };
/** Where a stand is drawn: its row from 0, and whether its label stands to the left of the shape. */
export type Placed = Labelled & { row: number; isLate: boolean };

/** The narrowest ruler that shows labels, in pixels; a wider one only has more room. */
const NARROWEST = 880;
const WIDE_LETTER = 12.5;
const SLIM_LETTER = 7;
const GAP = 14;
/** From here on a label stands to the left of its day, so that it stays inside. */
export const LATE = 0.6;

/** Takes marks; returns them by kind and day, in the order of days. */
export function standsOf(marks: readonly Mark[]): readonly Stand[] {
  const stands = new Map<string, { kind: MarkKind; day: Day; marks: Mark[] }>();
  for (const mark of marks) {
    const { kind, day } = mark;
    const key = kind + day;
    const stand = stands.get(key) ?? { kind, day, marks: [] };
    stand.marks.push(mark);
    stands.set(key, stand);
  }
  return [...stands.values()].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** Takes a label; returns about how wide it is drawn. */
export const widthOf = (label: string) =>
  [...label].reduce((width, letter) => width + (letter > '\u2e80' ? WIDE_LETTER : SLIM_LETTER), GAP);

/** Takes labelled stands in the order of days and the length of the ruler; returns each with a row in which it touches no other. */
export function inRows(stands: readonly Labelled[], length: number): readonly Placed[] {
  const cell = NARROWEST / length;
  const taken: (readonly [from: number, to: number])[][] = [];
  return stands.map((one) => {
    const isLate = one.column > length * LATE;
    const label = Math.ceil(widthOf(one.label) / cell);
    const [from, to] = isLate ? [one.column - label, one.column] : [one.column, one.column + label];
    const isFree = (row: (typeof taken)[number]) => row.every((other) => to < other[0] || other[1] < from);
    const free = taken.findIndex(isFree);
    const row = free === -1 ? taken.length : free;
    taken[row] = [...(taken[row] ?? []), [from, to]];
    return { ...one, row, isLate };
  });
}
