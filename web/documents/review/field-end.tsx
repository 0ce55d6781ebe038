import { AnchorMark } from './anchor-mark.tsx';
import { FactChip } from './fact-chip.tsx';
import { marksOf } from './marks-of.ts';
import type { Review } from './use-review.ts';

/** What is said about a field as a whole: the facts it rests on, and its comments. */
export function FieldEnd({ review, field }: { review: Review; field: string }) {
  const { view, content, threads, isCurrent } = review;
  if (!isCurrent) return null;
  const marks = marksOf({ ...view, threads, picked: null }, field, content.fields[field]?.uses ?? []);
  return (
    <>
      {marks
        .filter(({ start, end }) => start === end)
        .map((mark) =>
          mark.what === 'use' ? (
            <FactChip key={`${mark.fact}-${mark.version}`} review={review} use={mark} />
          ) : mark.what === 'thread' ? (
            <AnchorMark key={mark.no} review={review} no={mark.no} />
          ) : null,
        )}
    </>
  );
}
