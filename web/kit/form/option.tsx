import type { ComponentProps } from 'react';
import { cx } from '../class-names.ts';
import css from './form.module.css';

type Props = Omit<ComponentProps<'input'>, 'className'> & {
  id: string;
  words: string;
  /** What choosing it means. */
  hint?: string | undefined;
  isUnknown?: boolean;
};

/** A radio button or tick box on a card that can be pressed anywhere. */
export function Option({ id, words, hint, isUnknown = false, ...input }: Props) {
  const named = hint && { 'aria-labelledby': `${id}-words`, 'aria-describedby': `${id}-hint` };
  return (
    <label className={cx(css.option, isUnknown && css.unknown)}>
      <input {...input} id={id} {...named} />
      <span>
        <span id={`${id}-words`}>{words}</span>
        {hint && (
          <span id={`${id}-hint`} className={cx(css.hint, css.meaning)}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
