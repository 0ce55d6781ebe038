import type { Basis as Cited } from '../../shared/deadlines/assessment.ts';
import type { Words } from '../../shared/kernel/words.ts';
import { IconScale } from '../kit/icons.ts';
import { useWords } from '../kit/language.tsx';
import css from './basis.module.css';

type Props = { basis: Cited; steps?: readonly Words[]; text?: Words | undefined };

/** The article; where there is arithmetic, it opens beneath, with what the rule says. */
export function Basis({ basis: { cite }, steps = [], text }: Props) {
  const { say } = useWords();
  const chip = (
    <>
      <IconScale size={14} aria-hidden />
      <span className={css.cite}>{say(cite)}</span>
    </>
  );
  if (steps.length === 0) return <p className={css.chip}>{chip}</p>;
  return (
    <details className={css.details}>
      <summary className={css.chip}>{chip}</summary>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step.ja}>{say(step)}</li>
        ))}
      </ol>
      {text && <p className={css.text}>{say(text)}</p>}
    </details>
  );
}
