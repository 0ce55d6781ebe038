import {
  accountQuestions,
  encryptionMethods,
  entrustmentRoles,
  keyStates,
} from '../../shared/facts/choices.ts';
import { Field, FieldGroup } from '../kit/form/field.tsx';
import { ChoiceInput, DayInput, LineInput } from '../kit/form/inputs.tsx';
import { useMessages } from '../kit/language.tsx';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';
import { messages } from './messages.ts';
import { orWhole } from './place.ts';
import type { FormOf } from './value-form.ts';

/** Never one tick: method, key and evidence. */
export function EncryptionEditor({ label, error, at, form, onChange }: EditorProps<FormOf<'encryption'>>) {
  const m = useMessages(messages).encryption;
  return (
    <fieldset className={css.stack}>
      <legend className="unseen">{label}</legend>
      <p className={css.hint}>{m.hint}</p>
      <FieldGroup {...orWhole(at('method'), error)} label={m.method} required>
        {(wiring) => (
          <ChoiceInput
            wiring={wiring}
            value={form.method}
            onChange={
              (method) =>
                onChange({ ...form, method: method as typeof form.method }) /* a key of the choices */
            }
            choices={encryptionMethods}
          />
        )}
      </FieldGroup>
      <FieldGroup {...at('key')} label={m.key} required>
        {(wiring) => (
          <ChoiceInput
            wiring={wiring}
            value={form.key}
            onChange={(key) => onChange({ ...form, key: key as typeof form.key }) /* a key of the choices */}
            choices={keyStates}
          />
        )}
      </FieldGroup>
      <Field {...at('evidence')} label={m.evidence}>
        {(wiring) => (
          <LineInput
            wiring={wiring}
            value={form.evidence}
            onChange={(evidence) => onChange({ ...form, evidence })}
          />
        )}
      </Field>
    </fieldset>
  );
}

export function EntrustmentEditor(props: EditorProps<FormOf<'entrustment'>>) {
  const { label, hint, error, at, form, onChange } = props;
  const m = useMessages(messages).entrustment;
  return (
    <>
      <FieldGroup {...orWhole(at('role'), error)} label={label} hint={hint} required>
        {(wiring) => (
          <ChoiceInput
            wiring={wiring}
            value={form.role}
            onChange={
              (role) => onChange({ ...form, role: role as typeof form.role }) /* a key of the choices */
            }
            choices={entrustmentRoles}
          />
        )}
      </FieldGroup>
      {form.role === 'entrustee' && (
        <Field {...at('notifiedOn')} label={m.notifiedOn} hint={m.hint}>
          {(wiring) => (
            <DayInput
              wiring={wiring}
              value={form.notifiedOn}
              onChange={(notifiedOn) => onChange({ ...form, notifiedOn })}
            />
          )}
        </Field>
      )}
    </>
  );
}

const asked = ['included', 'wrongful', 'openToPublic'] as const;

export function MyNumberEditor(props: EditorProps<FormOf<'myNumber'>>) {
  const { label, hint, error, at, form, onChange } = props;
  const m = useMessages(messages);
  return (
    <fieldset className={css.stack}>
      <legend className="unseen">{label}</legend>
      <p className={css.hint}>{hint}</p>
      {asked.map((name, index) => (
        <FieldGroup
          key={name}
          {...(index === 0 ? orWhole(at(name), error) : at(name))}
          label={m.myNumber[name]}
          required
        >
          {(wiring) => (
            <ChoiceInput
              wiring={wiring}
              value={form.answers[name]}
              onChange={(answer) => onChange({ ...form, answers: { ...form.answers, [name]: answer } })}
              choices={accountQuestions}
            />
          )}
        </FieldGroup>
      ))}
      <Field {...at('people')} label={m.people} hint={m.peopleHint}>
        {(wiring) => (
          <LineInput
            wiring={wiring}
            numeric
            value={form.people}
            onChange={(people) => onChange({ ...form, people })}
          />
        )}
      </Field>
    </fieldset>
  );
}
