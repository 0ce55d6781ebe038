import { isText } from '../../../shared/documents/content.ts';
import type { FieldView } from '../../../shared/documents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { IconPencil } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './field-part.module.css';
import { IconMessage2 } from './icons.ts';
import type { Review } from './use-review.ts';

/** 編集 and 指摘 of one field; the second needs no mouse. */
export function FieldDeeds({ review, field }: { review: Review; field: FieldView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { canWrite, canComment, content } = review;
  const value = content.fields[field.id];
  // An empty text holds no passage that could be commented on.
  const isSaid = value !== undefined && !(isText(value) && value.text === '');
  return (
    <div className={css.deeds}>
      {canComment && isSaid && (
        <button
          type="button"
          className={cx(css.deed, css.onDemand)}
          aria-label={m.commentField(say(field.label))}
          onClick={() => review.write(field.id)}
        >
          <IconMessage2 size={14} aria-hidden />
          {m.comment}
        </button>
      )}
      {canWrite && (
        <button
          type="button"
          className={css.deed}
          aria-label={m.editField(say(field.label))}
          onClick={() => review.edit(field.id)}
        >
          <IconPencil size={14} aria-hidden />
          {m.edit}
        </button>
      )}
    </div>
  );
}
