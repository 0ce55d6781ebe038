import { type IncidentKind, incidentKinds } from '../../shared/facts/choices.ts';
import type { FactView } from '../../shared/incidents/view.ts';
import { Field, FieldGroup } from '../kit/form/field.tsx';
import { ChoiceInput, DayInput, LineInput, LinesInput, MomentInput, TickInput } from '../kit/form/inputs.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { EncryptionEditor, EntrustmentEditor, MyNumberEditor } from './compound-editors.tsx';
import { CountsEditor } from './counts-editor.tsx';
import { GroupsEditor } from './groups-editor.tsx';
import { messages } from './messages.ts';
import { choicesFor, type FormOf, type ValueForm } from './value-form.ts';

export type EditorProps<F extends ValueForm = ValueForm> = {
  id: string;
  label: string;
  form: F;
  onChange: (form: ValueForm) => void;
  error: string | undefined;
};
type Props = EditorProps & { fact: FactView };

/** The editor that fits a fact, drawn from the form of its value. */
export function ValueEditor({ fact, form, onChange, ...rest }: Props) {
  const m = useMessages(messages);
  const about = { ...rest, required: true };
  switch (form.kind) {
    case 'text':
      return (
        <Field {...about}>
          {(wiring) => (
            <LinesInput
              wiring={wiring}
              rows={3}
              value={form.text}
              onChange={(text) => onChange({ ...form, text })}
            />
          )}
        </Field>
      );
    case 'moment':
      return (
        <FieldGroup {...about}>
          {(wiring) => (
            <MomentInput
              wiring={wiring}
              label={about.label}
              value={form.moment}
              onChange={(moment) => onChange({ ...form, moment })}
            />
          )}
        </FieldGroup>
      );
    case 'day':
      return (
        <Field {...about}>
          {(wiring) => (
            <DayInput wiring={wiring} value={form.day} onChange={(day) => onChange({ ...form, day })} />
          )}
        </Field>
      );
    case 'choice':
      return (
        <FieldGroup {...about}>
          {(wiring) => (
            <ChoiceInput
              wiring={wiring}
              value={form.choice}
              onChange={(choice) => onChange({ ...form, choice })}
              choices={choicesFor(fact.key)}
            />
          )}
        </FieldGroup>
      );
    case 'kinds':
      return <KindsEditor {...about} form={form} onChange={onChange} />;
    case 'people':
      return (
        <Field {...about} label={`${about.label}（${m.people}）`}>
          {(wiring) => (
            <LineInput
              wiring={wiring}
              numeric
              value={form.people}
              onChange={(people) => onChange({ ...form, people })}
            />
          )}
        </Field>
      );
    case 'counts':
      return <CountsEditor {...about} form={form} onChange={onChange} />;
    case 'groups':
      return <GroupsEditor {...about} form={form} onChange={onChange} />;
    case 'encryption':
      return <EncryptionEditor {...about} form={form} onChange={onChange} />;
    case 'entrustment':
      return <EntrustmentEditor {...about} form={form} onChange={onChange} />;
    case 'myNumber':
      return <MyNumberEditor {...about} form={form} onChange={onChange} />;
  }
}

function KindsEditor({ form, onChange, ...about }: EditorProps<FormOf<'kinds'>>) {
  const { say } = useWords();
  const all = Object.keys(incidentKinds) as IncidentKind[]; // the keys of the very object
  const tick = (kind: IncidentKind, ticked: boolean) =>
    onChange({ ...form, kinds: all.filter((one) => (one === kind ? ticked : form.kinds.includes(one))) });
  return (
    <FieldGroup {...about}>
      {(wiring) =>
        all.map((kind, at) => (
          <TickInput
            key={kind}
            wiring={{ id: at === 0 ? wiring.id : `${wiring.id}-${kind}` }}
            label={say(incidentKinds[kind])}
            value={form.kinds.includes(kind) ? 'true' : ''}
            onChange={(value) => tick(kind, value === 'true')}
          />
        ))
      }
    </FieldGroup>
  );
}
