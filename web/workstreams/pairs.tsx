import type { ReactNode } from 'react';
import css from './workstream-page.module.css';

/** Named values of a record; what is absent is left out. */
export const Pairs = ({ pairs }: { pairs: readonly (readonly [name: string, value: ReactNode])[] }) => (
  <dl className={css.pairs}>
    {pairs
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd className={css.written}>{value}</dd>
        </div>
      ))}
  </dl>
);
