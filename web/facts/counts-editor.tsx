import { Field, FieldGroup } from '../kit/form/field.tsx';
import { LineInput } from '../kit/form/inputs.tsx';
import { useMessages } from '../kit/language.tsx';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';
import { messages } from './messages.ts';
import { orWhole } from './place.ts';
import type { CountName, FormOf } from './value-form.ts';

const names: readonly CountName[] = ['deduplicated', 'gross', 'maximum', 'minimum'];

/** Numbers of people, each of which may stay unknown on its own. */
export function CountsEditor({
  id,
  label,
  hint = '',
  error,
  at,
  form,
  onChange,
}: EditorProps<FormOf<'counts'>>) {
  const m = useMessages(messages);
  return (
    <FieldGroup id={id} label={label} hint={`${hint} ${m.countsHint}`} required>
      {() => (
        <div className={css.pair}>
          {names.map((name, index) => (
            <Field key={name} {...(index === 0 ? orWhole(at(name), error) : at(name))} label={m.counts[name]}>
              {(inner) => (
                <LineInput
                  wiring={inner}
                  numeric
                  value={form.counts[name]}
                  onChange={(raw) => onChange({ ...form, counts: { ...form.counts, [name]: raw } })}
                />
              )}
            </Field>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
