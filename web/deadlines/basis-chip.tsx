import { lazy, Suspense, useState } from 'react';
import type { Basis } from '../../shared/deadlines/assessment.ts';
import { IconScale } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import css from './basis-chip.module.css';
import type { WhyProps } from './why-panel.tsx';

const WhyPanel = lazy(() => import('./why-panel.tsx').then((loaded) => ({ default: loaded.WhyPanel })));

type Props = Omit<WhyProps, 'onClose'> & {
  basis: readonly Basis[];
  /** Other words than the citation, such as 理由 for the insured. */
  label?: string;
};

/** The citation a computed value rests on; opens the arithmetic. */
export function BasisChip({ basis, label, ...why }: Props) {
  const { say, m } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css.chip} onClick={() => setOpen(true)}>
        <IconScale size={15} stroke={1.8} aria-hidden />
        {label ?? basis.map(({ cite }) => say(cite)).join(m.why.citeGap)}
      </button>
      {open && (
        <Suspense fallback={null}>
          <WhyPanel {...why} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
