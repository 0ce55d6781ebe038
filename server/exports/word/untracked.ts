import { redline } from '../../../shared/documents/text/redline.ts';

/** A stretch that differs between the exported text and the file's text: where it was, and where it is now. */
export type Shift = { from: number; to: number; start: number; end: number };

/** Takes the exported text and the file's text before tracked changes; returns where they differ, in order. Nothing does where Word kept track of everything. */
export function shiftsBetween(exported: string, text: string): readonly Shift[] {
  const found: Shift[] = [];
  let from = 0;
  let start = 0;
  let open: Shift | null = null;
  for (const change of redline(exported, text)) {
    if (change.kind === 'same') {
      from += change.text.length;
      start += change.text.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { from, to: from, start, end: start };
      found.push(open);
    }
    if (change.kind === 'removed') from = open.to = from + change.text.length;
    else start = open.end = start + change.text.length;
  }
  return found;
}

/** Takes shifts and an offset in the file's text; returns where that is in the exported text. What was lost at that very place lies before it, or behind it where the offset ends a passage. */
export function exportedOffset(shifts: readonly Shift[], offset: number, endsPassage: boolean): number {
  const within = shifts.find(({ start, end }) => start < offset && offset < end);
  if (within) return endsPassage ? within.to : within.from;
  const passed = shifts.findLast(({ start, end }) => end <= offset && (!endsPassage || start < offset));
  return passed ? passed.to + (offset - passed.end) : offset;
}
