import { cx } from '../../kit/class-names.ts';
import { AnchorMark } from './anchor-mark.tsx';
import { FactChip } from './fact-chip.tsx';
import css from './field-words.module.css';
import type { Mark, Run } from './stretches.ts';
import type { Review } from './use-review.ts';

type Props = { review: Review; run: Run; isPresent: boolean };

/** A run of text under the same marks, then the chips and numbers of the passages that end with it. */
export function RunWords({ review, run: { text, at, marks, ends }, isPresent }: Props) {
  if (!isPresent || at === null) return <span>{text}</span>;
  const has = (what: Mark['what']) => marks.some((mark) => mark.what === what);
  const isStale = marks.some((mark) => mark.what === 'use' && mark.stale);
  const Tag = has('thread') || has('picked') ? 'mark' : 'span';
  const look = cx(
    has('thread') && css.anchor,
    marks.some((mark) => mark.what === 'thread' && mark.no === review.thread) && css.active,
    has('picked') && css.picked,
    isStale && css.stale,
    has('finding') && css.finding,
  );
  return (
    <>
      <Tag data-at={at} {...(look && { className: look })}>
        {text}
      </Tag>
      {ends.map((mark) =>
        mark.what === 'use' ? (
          <FactChip key={`${mark.fact}-${mark.start}`} review={review} use={mark} />
        ) : mark.what === 'thread' ? (
          <AnchorMark key={mark.no} review={review} no={mark.no} />
        ) : null,
      )}
    </>
  );
}
