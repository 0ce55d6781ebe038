import type { Change } from '../../../shared/documents/text/redline.ts';

/** Something said about a passage of the text shown, in UTF-16 offsets. */
export type Mark = { start: number; end: number } & (
  | { what: 'thread'; no: number }
  | { what: 'use'; fact: string; version: number; stale: boolean }
  | { what: 'finding' }
  | { what: 'picked' }
);

/** A piece of text under the same marks. `at` is its offset in the text shown; null for what was removed. */
export type Run = { text: string; at: number | null; marks: readonly Mark[]; ends: readonly Mark[] };

/** A stretch of one kind; `no` numbers the change it belongs to, `leads` says whether it is the first of it. */
export type Stretch = { kind: Change['kind']; no: number | null; leads: boolean; runs: readonly Run[] };

/** Takes the changes of a text, the number of the first and marks on the newer text; returns what is drawn, cut wherever a mark begins or ends. */
export function stretches(changes: readonly Change[], first: number, marks: readonly Mark[]): Stretch[] {
  const real = marks.filter(({ start, end }) => start < end);
  const cuts = [...new Set(real.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let at = 0;
  let no = first - 1;
  return changes.map(({ kind, text }, index) => {
    const leads = kind !== 'same' && (index === 0 || changes[index - 1]?.kind === 'same');
    if (leads) no += 1;
    const shape = { kind, no: kind === 'same' ? null : no, leads };
    if (kind === 'removed') return { ...shape, runs: [{ text, at: null, marks: [], ends: [] }] };
    const from = at;
    at += text.length;
    const edges = [from, ...cuts.filter((cut) => from < cut && cut < at), at];
    return { ...shape, runs: edges.slice(0, -1).map((start, n) => runOf(start, edges[n + 1] ?? at)) };

    function runOf(start: number, end: number): Run {
      return {
        text: text.slice(start - from, end - from),
        at: start,
        marks: real.filter((mark) => mark.start <= start && end <= mark.end),
        ends: real.filter((mark) => mark.end === end),
      };
    }
  });
}
