import type { ReactNode } from 'react';
import css from './why.module.css';

/** One titled part of the panel. */
export function WhyPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
