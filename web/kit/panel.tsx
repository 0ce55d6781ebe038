import { type ReactNode, useId } from 'react';
import css from './panel.module.css';

type Props = {
  title: ReactNode;
  /** Small words beside the title. */
  aside?: ReactNode;
  /** A link or tag at the right edge of the head. */
  end?: ReactNode;
  /** Rows that reach the edges bring their own padding. */
  flush?: boolean;
  children: ReactNode;
};

export function Panel({ title, aside, end, flush = false, children }: Props) {
  const id = useId();
  return (
    <section className={css.panel} aria-labelledby={id}>
      <header className={css.head}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
        {end !== undefined && <span className={css.end}>{end}</span>}
      </header>
      <div className={flush ? css.flush : css.body}>{children}</div>
    </section>
  );
}
