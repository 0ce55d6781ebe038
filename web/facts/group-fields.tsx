import { Button } from '../kit/button.tsx';
import { LineInput, TickInput } from '../kit/form/inputs.tsx';
import { IconPlus, IconX } from '../kit/icons.ts';
import { useMessages } from '../kit/language.tsx';
import css from './editors.module.css';
import { messages } from './messages.ts';
import { emptyItem, type GroupForm, type ItemForm } from './value-form.ts';

type Props = { group: GroupForm; onChange: (group: GroupForm) => void };

/** Whether the data name a person by themselves, and the items with a number of people each. */
export function GroupFields({ group, onChange }: Props) {
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
      {items.map((item, at) => (
        <div key={item.key} className={css.item}>
          <Named
            id={`${item.key}-item`}
            label={m.itemAt(at + 1)}
            value={item.item}
            onChange={(text) => put({ ...item, item: text })}
          />
          <Named
            id={`${item.key}-people`}
            label={m.peopleAt(at + 1)}
            value={item.people}
            onChange={(people) => put({ ...item, people })}
            numeric
          />
          <Button
            look="quiet"
            aria-label={m.removeItem(at + 1)}
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

type NamedProps = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  numeric?: boolean;
};

/** An input of a table-like row: its label is small, so that rows stay low. */
const Named = ({ id, label, ...input }: NamedProps) => (
  <div>
    <label htmlFor={id} className={css.hint}>
      {label}
    </label>
    <LineInput wiring={{ id }} {...input} />
  </div>
);
