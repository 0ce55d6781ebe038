import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './field-words.module.css';
import { anchorId, goTo, threadId } from './ids.ts';
import type { Review } from './use-review.ts';

/** The number after a passage that somebody commented on. */
export function AnchorMark({ review, no }: { review: Review; no: number }) {
  const m = useMessages(messages);
  return (
    <button
      type="button"
      id={anchorId(no)}
      className={css.number}
      aria-label={m.toComment(no)}
      onClick={() => {
        review.setThread(no);
        goTo(threadId(no));
      }}
    >
      {no}
    </button>
  );
}
