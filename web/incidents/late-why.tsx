import { lazy, Suspense, useState } from 'react';
import { useWords } from '../kit/language.tsx';
import css from './incident-table.module.css';
import type { LateWhyProps } from './late-why-panel.tsx';

const Panel = lazy(() => import('./late-why-panel.tsx').then((loaded) => ({ default: loaded.LateWhyPanel })));

/** 理由 of the next due day in a list, which carries only the day: the incident is fetched when somebody asks. */
export function LateWhy(props: Omit<LateWhyProps, 'onClose'>) {
  const { m } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      {' '}
      <button type="button" className={css.why} onClick={() => setOpen(true)}>
        {m.clocks.whyPlain}
        {/* Every row has such a button; a screen reader hears of which incident. */}
        <span className="unseen"> {props.about}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <Panel {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
