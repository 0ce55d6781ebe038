import { useWords } from '../language.tsx';
import { Field, FieldGroup, type Wiring } from './field.tsx';
import { ChoiceInput, DayInput, LineInput, LinesInput, MomentInput, TickInput } from './inputs.tsx';
import { type FieldSchema, widgetOf } from './schema.ts';

type Props = {
  id: string;
  schema: FieldSchema;
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  error?: string | undefined;
  rows?: number;
};

/** One field, drawn from its JSON schema and the words it carries. */
export function SchemaField({ id, schema, value, onChange, required = false, error, rows }: Props) {
  const { say } = useWords();
  const widget = widgetOf(schema);
  const label = schema.ui ? say(schema.ui.label) : id;
  const about = { id, label, required, error, hint: schema.ui?.hint && say(schema.ui.hint) };
  const typed = (wiring: Wiring) => ({ wiring, value, onChange });
  switch (widget) {
    case 'hidden':
      return null;
    case 'choice':
      return (
        <FieldGroup {...about}>
          {(wiring) => <ChoiceInput {...typed(wiring)} choices={schema.ui?.choices ?? {}} />}
        </FieldGroup>
      );
    case 'moment':
      return (
        <FieldGroup {...about}>{(wiring) => <MomentInput {...typed(wiring)} label={label} />}</FieldGroup>
      );
    case 'tick':
      return <TickInput {...typed({ id })} label={label} />;
    case 'day':
      return <Field {...about}>{(wiring) => <DayInput {...typed(wiring)} />}</Field>;
    case 'lines':
      return (
        <Field {...about}>{(wiring) => <LinesInput {...typed(wiring)} {...(rows && { rows })} />}</Field>
      );
    case 'count':
    case 'yen':
      return <Field {...about}>{(wiring) => <LineInput {...typed(wiring)} numeric />}</Field>;
    case 'line':
      return <Field {...about}>{(wiring) => <LineInput {...typed(wiring)} />}</Field>;
  }
}
