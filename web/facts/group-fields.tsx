import { Button } from '../kit/button.tsx';
import { ErrorLine } from '../kit/form/field.tsx';
import { LineInput, TickInput } from '../kit/form/inputs.tsx';
import { IconPlus, IconX } from '../kit/icons.ts';
import { useMessages } from '../kit/language.tsx';
import css from './editors.module.css';
import { messages } from './messages.ts';
import type { Place, PlaceOf } from './place.ts';
import { emptyItem, type GroupForm, type ItemForm } from './value-form.ts';

type Props = { group: GroupForm; at: PlaceOf; onChange: (group: GroupForm) => void };

/** Whether the data name a person by themselves, and the items with a number of people each. */
export function GroupFields({ group, at, onChange }: Props) {
  const m = useMessages(messages).groups;
  const { key, identifiable, items } = group;
  const change = (next: ItemForm[]) => onChange({ ...group, items: next });
  const put = (next: ItemForm) => change(items.map((item) => (item.key === next.key ? next : item)));
  return (
    <>
      <TickInput
        wiring={{ id: `${key}-identifiable` }}
        label={m.identifiable}
        value={identifiable ? 'true' : ''}
        onChange={(value) => onChange({ ...group, identifiable: value === 'true' })}
      />
      <p>{m.items}</p>
      {items.map((item, row) => (
        <div key={item.key} className={css.item}>
          <Named
            {...at(`items/${row}/item`)}
            label={m.itemAt(row + 1)}
            value={item.item}
            onChange={(text) => put({ ...item, item: text })}
          />
          <Named
            {...at(`items/${row}/people`)}
            label={m.peopleAt(row + 1)}
            value={item.people}
            onChange={(people) => put({ ...item, people })}
            numeric
          />
          <Button
            look="quiet"
            aria-label={m.removeItem(row + 1)}
            onClick={() => change(items.filter((one) => one.key !== item.key))}
          >
            <IconX size={16} aria-hidden />
          </Button>
        </div>
      ))}
      <Button onClick={() => change([...items, emptyItem()])}>
        <IconPlus size={16} aria-hidden />
        {m.addItem}
      </Button>
    </>
  );
}

type NamedProps = Place & {
  label: string;
  value: string;
  onChange: (value: string) => void;
  numeric?: boolean;
};

/** An input of a table-like row: its label is small, so that rows stay low. */
const Named = ({ id, label, error, ...input }: NamedProps) => (
  <div>
    <label htmlFor={id} className={css.hint}>
      {label}
    </label>
    <LineInput
      wiring={{ id, ...(error && { 'aria-invalid': true, 'aria-describedby': `${id}-error` }) }}
      {...input}
    />
    <ErrorLine id={id} error={error} />
  </div>
);
