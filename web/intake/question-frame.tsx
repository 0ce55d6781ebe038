import type { ReactNode } from 'react';
import { IconCheck } from '../kit/icons.ts';
import { useMessages } from '../kit/language.tsx';
import { messages } from './messages.ts';
import css from './question-frame.module.css';

type Props = {
  id: string;
  number: number;
  title: string;
  hint?: string;
  answered: boolean;
  error?: string | undefined;
  children: ReactNode;
};

/** One question: its number until it is answered, then a tick. */
export function QuestionFrame({ id, number, title, hint, answered, error, children }: Props) {
  const m = useMessages(messages);
  return (
    <section className={css.frame} aria-labelledby={`${id}-title`} id={id}>
      <span className={answered ? css.tick : css.number}>
        {answered ? <IconCheck size={16} stroke={2.6} aria-hidden /> : <span aria-hidden>{number}</span>}
        <span className="unseen">{answered ? m.answered : m.unanswered(number)}</span>
      </span>
      <div className={css.body}>
        <h2 id={`${id}-title`} className={css.title} tabIndex={-1}>
          {title}
        </h2>
        {hint && <p className={css.hint}>{hint}</p>}
        <div className={css.answers}>{children}</div>
        {error && (
          <p className={css.error} id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
    </section>
  );
}
