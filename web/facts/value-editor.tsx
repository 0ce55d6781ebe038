import type { FactKey } from '../../shared/facts/catalogue.ts';
import { Field, FieldGroup } from '../kit/form/field.tsx';
import { ChoiceInput, DayInput, LineInput, LinesInput, MomentInput } from '../kit/form/inputs.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { EncryptionEditor, EntrustmentEditor, MyNumberEditor } from './compound-editors.tsx';
import { ContractsEditor } from './contracts-editor.tsx';
import { CountsEditor } from './counts-editor.tsx';
import type { EditorProps } from './editor-props.ts';
import { editors } from './editors.ts';
import { GroupsEditor } from './groups-editor.tsx';
import { hints } from './hints.ts';
import { messages } from './messages.ts';
import { TicksEditor } from './ticks-editor.tsx';

type Props = Omit<EditorProps, 'hint'> & { factKey: FactKey };

/** The editor that fits a fact, drawn from the form of its value. */
export function ValueEditor({ factKey, form, onChange, at, ...rest }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const editor = editors[factKey];
  const about = { ...rest, hint: hints[factKey] && say(hints[factKey]), required: true };
  const parts = { ...about, at, onChange };
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
              choices={editor.kind === 'choice' ? editor.choices : {}}
              hints={editor.kind === 'choice' ? editor.hints : undefined}
            />
          )}
        </FieldGroup>
      );
    case 'ticks':
      return editor.kind === 'ticks' && <TicksEditor {...parts} form={form} editor={editor} />;
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
      return <CountsEditor {...parts} form={form} />;
    case 'groups':
      return <GroupsEditor {...parts} form={form} />;
    case 'contracts':
      return <ContractsEditor {...parts} form={form} />;
    case 'encryption':
      return <EncryptionEditor {...parts} form={form} />;
    case 'entrustment':
      return <EntrustmentEditor {...parts} form={form} />;
    case 'myNumber':
      return <MyNumberEditor {...parts} form={form} />;
  }
}
