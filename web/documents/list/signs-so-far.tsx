import type { DocumentSummary } from '../../../shared/documents/view.ts';
import { shortMoment } from '../../kit/dates.ts';
import { IconCheck } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { same, Told } from '../../kit/told.tsx';
import css from './document-row.module.css';
import { messages } from './messages.ts';

const steps = ['check', 'approve', 'decide'] as const;

/** Who has signed the present text, step by step; nothing while nobody has. */
export function SignsSoFar({ signs }: Pick<DocumentSummary, 'signs'>) {
  const { say } = useWords();
  const m = useMessages(messages);
  const signed = steps.filter((step) => signs[step] !== null);
  if (signed.length === 0) return null;
  return (
    <ul className={css.signs} aria-label={m.signs}>
      {signed.map((step) => {
        const sign = signs[step];
        return (
          sign && (
            <li key={step}>
              <IconCheck size={14} stroke={2.4} aria-hidden />
              <Told words={same(m.signed(m.steps[step], sign.name))} /> {say(shortMoment(sign.at))}
              {sign.overrideReason && <strong> {m.overridden}</strong>}
            </li>
          )
        );
      })}
    </ul>
  );
}
