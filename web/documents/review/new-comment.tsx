import { useMessages } from '../../kit/language.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { messages } from '../messages.ts';
import css from './aside.module.css';
import { CommentForm } from './comment-form.tsx';
import type { Review } from './use-review.ts';

/** The form of a new comment: at the head of the comments, or in a sheet where they are far below the text. */
export function NewComment({ review, inSheet = false }: { review: Review; inSheet?: boolean }) {
  const m = useMessages(messages);
  const { writing, stopWriting } = review;
  if (!writing) return null;
  const form = <CommentForm key={`${writing.field}-${writing.start}`} review={review} picked={writing} />;
  if (inSheet)
    return (
      <Sheet title={m.newComment} onClose={stopWriting}>
        {form}
      </Sheet>
    );
  return (
    <div className={css.fresh}>
      <h3>{m.newComment}</h3>
      {form}
    </div>
  );
}
