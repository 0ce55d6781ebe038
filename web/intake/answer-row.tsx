import { useId } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Likely } from '../../shared/incidents/intake.ts';
import { IconCheck, IconQuestionMark } from '../kit/icons.ts';
import css from './answer-row.module.css';

type Props = {
  label: string;
  note?: string | undefined;
  words: Record<Likely, string>;
  value: Likely;
  onChange: (value: Likely) => void;
};

const answers = ['yes', 'no', 'unknown'] as const;

/** One row with three answers of equal weight. */
export function AnswerRow({ label, note, words, value, onChange }: Props) {
  const id = useId();
  return (
    <div className={css.row}>
      <p>
        <span id={id} className={css.label}>
          {label}
        </span>
        {note && (
          <span className={css.note} id={`${id}-note`}>
            {note}
          </span>
        )}
      </p>
      <RadioGroup
        aria-labelledby={id}
        {...(note ? { 'aria-describedby': `${id}-note` } : {})}
        value={value}
        onChange={(next) => onChange(next as Likely) /* one of the three below */}
        orientation="horizontal"
        className={css.answers ?? ''}
      >
        {answers.map((answer) => (
          <Radio
            key={answer}
            value={answer}
            className={css.answer ?? ''}
            data-unknown={answer === 'unknown' || undefined}
          >
            {answer === 'unknown' ? (
              <IconQuestionMark size={14} stroke={2.4} aria-hidden />
            ) : (
              <IconCheck size={15} stroke={2.6} aria-hidden />
            )}
            {words[answer]}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
