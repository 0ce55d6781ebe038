import { useState } from 'react';
import type { Basis } from '../../shared/deadlines/assessment.ts';
import { IconScale } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import css from './basis-chip.module.css';
import { WhyLater } from './why-later.tsx';
import type { WhyProps } from './why-panel.tsx';

type Props = Omit<WhyProps, 'onClose'> & {
  basis: readonly Basis[];
  /** Other words than the citation, such as 理由 for the insured. */
  label?: string;
  /** What a screen reader hears besides, where the words alone do not say of which deadline. */
  about?: string;
  /** Without the scales, where a shape stands before it already. */
  plain?: boolean;
};

/** The citation a computed value rests on; opens the arithmetic. */
export function BasisChip({ basis, label, about, plain = false, ...why }: Props) {
  const { say, m } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={css.chip} onClick={() => setOpen(true)}>
        {!plain && <IconScale size={15} stroke={1.8} aria-hidden />}
        {label ?? basis.map(({ cite }) => say(cite)).join(m.citeGap)}
        {about && <span className="unseen"> {about}</span>}
      </button>
      {open && <WhyLater {...why} onClose={() => setOpen(false)} />}
    </>
  );
}
