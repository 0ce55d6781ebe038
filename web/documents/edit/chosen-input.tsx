import type { ChosenValue } from '../../../shared/documents/content.ts';
import type { FieldView } from '../../../shared/documents/view.ts';
import { FieldGroup } from '../../kit/form/field.tsx';
import form from '../../kit/form/form.module.css';
import { Option } from '../../kit/form/option.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from './messages.ts';

/** A choice is whole with one press; it waits only for a second thought. */
export const CHOICE_PAUSE_MS = 800;

type Props = {
  field: FieldView;
  value: ChosenValue;
  onChange: (value: ChosenValue, pause: number) => void;
};

/** What the form offers to choose from, as cards; one alone may also stay unchosen. */
export function ChosenInput({ field, value, onChange }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const isOne = field.type === 'choice';
  const all = Object.entries(field.choices ?? {});
  const choose = (chosen: readonly string[]) => onChange({ ...value, chosen }, CHOICE_PAUSE_MS);
  // In the order of the form, whatever the order of the presses.
  const toggled = (choice: string, isOn: boolean) =>
    all.map(([one]) => one).filter((one) => (one === choice ? isOn : value.chosen.includes(one)));
  return (
    <FieldGroup
      label={say(field.label)}
      hint={field.hint ? say(field.hint) : undefined}
      required={field.wanted === 'always'}
    >
      {({ id }) => (
        <div className={form.options}>
          {all.map(([choice, words], at) => (
            <Option
              key={choice}
              type={isOne ? 'radio' : 'checkbox'}
              id={at === 0 ? id : `${id}-${choice}`}
              name={id}
              words={say(words)}
              checked={value.chosen.includes(choice)}
              onChange={(event) => choose(isOne ? [choice] : toggled(choice, event.target.checked))}
            />
          ))}
          {isOne && (
            <Option
              type="radio"
              id={`${id}--none`}
              name={id}
              words={m.notYet}
              isUnknown
              checked={value.chosen.length === 0}
              onChange={() => choose([])}
            />
          )}
        </div>
      )}
    </FieldGroup>
  );
}
