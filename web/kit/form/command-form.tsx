import type { ReactNode } from 'react';
import type { GateView } from '../../../shared/kernel/refusal.ts';
import { Button } from '../button.tsx';
import { ConditionList } from '../condition-list.tsx';
import { useWords } from '../language.tsx';
import css from './command-form.module.css';
import form from './form.module.css';
import type { FieldSchema } from './schema.ts';
import { SchemaField } from './schema-field.tsx';
import { ErrorSummary, SaveTrouble } from './trouble.tsx';
import { type FormOf, useForm } from './use-form.ts';

type Props = FormOf & {
  incident: string;
  gates: readonly GateView[];
  /** Words of the deed on the button. */
  action: string;
  onCancel: () => void;
  children?: ReactNode;
};

/** The form of any command, drawn from its JSON schema. What is preset is not asked; an override only when a condition is missing. */
export function CommandForm({ incident, gates, action, onCancel, children, ...of }: Props) {
  const { say, m } = useWords();
  const state = useForm(of);
  const closed = gates.filter(({ holds }) => !holds);
  const required = new Set(of.schema.required);
  if (closed.length > 0) required.add('overrideReason');
  const asked = Object.entries(of.schema.properties).filter(
    ([name, { ui }]) =>
      !(name in of.preset) && ui?.widget !== 'hidden' && (name !== 'overrideReason' || closed.length > 0),
  );
  const field = ([name, schema]: [string, FieldSchema]) => {
    const error = state.errorAt(name);
    return (
      <SchemaField
        key={name}
        id={state.idOf(name)}
        schema={schema}
        value={state.values[name] ?? ''}
        onChange={(text) => state.type(name, text)}
        required={required.has(name)}
        error={error && say(error)}
        {...(name === 'text' && { rows: 12 })}
      />
    );
  };
  const main = asked.filter(([name]) => name !== 'occurredAt');
  const later = asked.filter(([name]) => name === 'occurredAt');
  const isUnanswered = state.trouble !== null && !state.isStale && state.errors.length === 0;
  return (
    <form
      className={form.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        state.send();
      }}
    >
      {state.errors.length > 0 && (
        <ErrorSummary
          errors={state.errors}
          idOf={state.idOf}
          labelOf={(name) => of.schema.properties[name.split('/')[0] ?? '']?.ui?.label}
        />
      )}
      {children}
      {closed.length > 0 && (
        <div className={css.conditions}>
          <p>{m.form.overridable}</p>
          <ConditionList gates={closed} incident={incident} />
        </div>
      )}
      {main.length === 0 && children === undefined && <p>{m.form.noFields}</p>}
      {main.map(field)}
      {later.length > 0 && (
        <details
          className={css.more}
          open={state.errorAt('occurredAt') !== undefined || Boolean(state.values.occurredAt)}
        >
          <summary>{m.form.occurredAt}</summary>
          {later.map(field)}
        </details>
      )}
      {state.trouble && state.errors.length === 0 && (
        <SaveTrouble trouble={state.trouble} incident={incident} />
      )}
      <div className={form.actions}>
        <Button type="submit" look="primary" large disabled={state.isPending}>
          {state.isPending
            ? m.form.sending
            : isUnanswered
              ? m.form.saveAgain
              : state.isStale
                ? m.form.sendOnNew
                : action}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {m.form.cancel}
        </Button>
        <span className={form.note}>{m.form.draftKept}</span>
      </div>
    </form>
  );
}
