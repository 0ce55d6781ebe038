import { type HTMLInputTypeAttribute, useId } from 'react';
import { IconAlertTriangle } from '../kit/icons.ts';
import css from './input-field.module.css';

type Props = {
  id?: string;
  label: string;
  type: HTMLInputTypeAttribute;
  autoComplete?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
};

/** One short input with its label; the browser's own pickers serve dates and times. */
export function InputField({ id: given, label, type, autoComplete = 'off', value, onChange, error }: Props) {
  const own = useId();
  const id = given ?? own;
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        autoComplete={autoComplete}
        className={css.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        {...(error && { 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
      />
      {error && (
        <p id={`${id}-error`} className={css.error}>
          <IconAlertTriangle size={15} aria-hidden />
          {error}
        </p>
      )}
    </div>
  );
}
