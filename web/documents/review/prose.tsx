import { Fragment, type ReactNode } from 'react';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './field-words.module.css';
import { changeId } from './ids.ts';
import { RunWords } from './run-words.tsx';
import type { Stretch } from './stretches.ts';
import type { Review } from './use-review.ts';

type Props = {
  review: Review;
  field: string;
  drawn: readonly Stretch[];
  /** Of two columns the one it is; null where both versions stand in one text. */
  side: 'before' | 'after' | null;
  end: ReactNode;
};

/** The text of one field with what came and went. Offsets of the present text stand at its runs, so that a selection can be read. */
export function Prose({ review, field, drawn, side, end }: Props) {
  const m = useMessages(messages);
  const isPresent = side !== 'before' && review.isCurrent;
  const shown = drawn.filter(({ kind }) =>
    side === 'before' ? kind !== 'added' : side === 'after' ? kind !== 'removed' : true,
  );
  return (
    <p className={css.prose} lang="ja" {...(isPresent && { 'data-words': field })}>
      {shown.map((stretch, index) => {
        const { kind, no } = stretch;
        const key = `${index}-${kind}`;
        const runs = stretch.runs.map((run) => (
          <RunWords key={run.at ?? 'removed'} review={review} run={run} isPresent={isPresent} />
        ));
        if (kind === 'same') return <Fragment key={key}>{runs}</Fragment>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        const leads = no !== null && leadsIn(stretch, drawn, side);
        return (
          <Tag key={key} {...(leads && { id: changeId(no), tabIndex: -1 })}>
            <span className="unseen">{kind === 'added' ? m.added : m.removed} </span>
            {runs}
          </Tag>
        );
      })}
      {end}
    </p>
  );
}

/** The place a reader jumps to: where a change begins, and of two columns the newer one where it says anything. */
function leadsIn({ kind, no, leads }: Stretch, drawn: readonly Stretch[], side: Props['side']) {
  if (side === null) return leads;
  if (kind === 'added') return true;
  return !drawn.some((other) => other.no === no && other.kind === 'added');
}
