import { Button } from '../kit/button.tsx';
import { Field } from '../kit/form/field.tsx';
import { LineInput } from '../kit/form/inputs.tsx';
import { IconPlus } from '../kit/icons.ts';
import { useMessages } from '../kit/language.tsx';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';
import { GroupFields } from './group-fields.tsx';
import { messages } from './messages.ts';
import { orWhole } from './place.ts';
import { emptyGroup, type FormOf, type GroupForm } from './value-form.ts';

/** Whose data, how many people, and which items of how many. */
export function GroupsEditor({ label, error, at, form, onChange }: EditorProps<FormOf<'groups'>>) {
  const m = useMessages(messages);
  const change = (groups: GroupForm[]) => onChange({ ...form, groups });
  const put = (next: GroupForm) =>
    change(form.groups.map((group) => (group.key === next.key ? next : group)));
  return (
    <fieldset className={css.stack}>
      <legend>{label}</legend>
      {form.groups.map((group, row) => (
        <fieldset key={group.key} className={css.group}>
          <legend>{m.groups.one(row + 1)}</legend>
          <Field
            {...(row === 0 ? orWhole(at('0/name'), error) : at(`${row}/name`))}
            label={m.groups.name}
            hint={m.groups.nameHint}
            required
          >
            {(wiring) => (
              <LineInput wiring={wiring} value={group.name} onChange={(name) => put({ ...group, name })} />
            )}
          </Field>
          <Field {...at(`${row}/people`)} label={m.people} hint={m.peopleHint}>
            {(wiring) => (
              <LineInput
                wiring={wiring}
                numeric
                value={group.people}
                onChange={(people) => put({ ...group, people })}
              />
            )}
          </Field>
          <GroupFields group={group} at={(part) => at(`${row}/${part}`)} onChange={put} />
          {form.groups.length > 1 && (
            <Button look="quiet" onClick={() => change(form.groups.filter(({ key }) => key !== group.key))}>
              {m.groups.remove(row + 1)}
            </Button>
          )}
        </fieldset>
      ))}
      <Button onClick={() => change([...form.groups, emptyGroup()])}>
        <IconPlus size={16} aria-hidden />
        {m.groups.add}
      </Button>
    </fieldset>
  );
}
