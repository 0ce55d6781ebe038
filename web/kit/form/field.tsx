import { type ReactNode, useId } from 'react';
import { IconAlertTriangle } from '../icons.ts';
import { useWords } from '../language.tsx';
import css from './form.module.css';

/** What an input needs so that its label, hint and error are read with it. */
export type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; required?: boolean };

type Props = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  required?: boolean;
  /** Id of the input; a fresh one if not given. The error summary links to it. */
  id?: string;
  children: (wiring: Wiring) => ReactNode;
};

/** Label, hint, input and error of one field. */
export function Field({ label, hint, error, required = false, id: given, children }: Props) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const wiring: Wiring = {
    id,
    ...(described && { 'aria-describedby': described }),
    ...(error && { 'aria-invalid': true as const }),
  };
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
        <Mark required={required} />
      </label>
      <Hint id={id} hint={hint} />
      {children(wiring)}
      <ErrorLine id={id} error={error} />
    </div>
  );
}

/** The same around a group of radio buttons or of two inputs. */
export function FieldGroup({ label, hint, error, required = false, id: given, children }: Props) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={css.field} {...(described && { 'aria-describedby': described })}>
      <legend className={css.label}>
        {label}
        <Mark required={required} />
      </legend>
      <Hint id={id} hint={hint} />
      {children({ id, ...(error && { 'aria-invalid': true as const }) })}
      <ErrorLine id={id} error={error} />
    </fieldset>
  );
}

function Mark({ required }: { required: boolean }) {
  const { m } = useWords();
  return <span className={css.mark}>{required ? m.form.required : m.form.optional}</span>;
}

const Hint = ({ id, hint }: { id: string; hint: string | undefined }) =>
  hint ? (
    <p id={`${id}-hint`} className={css.hint}>
      {hint}
    </p>
  ) : null;

/** What is wrong, beneath its input. */
export const ErrorLine = ({ id, error }: { id: string; error: string | undefined }) =>
  error ? (
    <p id={`${id}-error`} className={css.error}>
      <IconAlertTriangle size={15} aria-hidden />
      {error}
    </p>
  ) : null;
