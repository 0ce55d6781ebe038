import { inLines, or, type Pieces } from '../cite.ts';
import { dayInDocument } from '../japanese-dates.ts';
import type { Known } from '../known.ts';
import { holesNamedIn } from '../open-holes.ts';

/** Takes what is known; returns the measures against recurrence, done ones first; those that would show an open hole are left to the writer. */
export function prevention({ measures }: Known): Pieces {
  const tellable = measures.filter(({ what }) => holesNamedIn(what).length === 0);
  const lines = (done: boolean) =>
    tellable
      .filter((measure) => measure.done === done)
      .map(({ what, due }) => [`・${what}（${done ? '実施済み' : `${dayInDocument(due)}までに実施する予定`}）`]);
  return or(inLines(...lines(true), ...lines(false)), '再発防止のための措置は検討中です。');
}
