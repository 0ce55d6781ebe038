import type { DayValue } from '../../../shared/documents/content.ts';
import type { FieldView } from '../../../shared/documents/view.ts';
import { isDay } from '../../../shared/kernel/days.ts';
import { Field } from '../../kit/form/field.tsx';
import { DayInput } from '../../kit/form/inputs.tsx';
import { useWords } from '../../kit/language.tsx';
import { PAUSE_MS } from './autosave.ts';

type Props = { field: FieldView; value: DayValue; onChange: (value: DayValue, pause: number) => void };

/** A day of a form, empty while nobody knows it. */
export function DayField({ field, value, onChange }: Props) {
  const { say } = useWords();
  return (
    <Field
      label={say(field.label)}
      hint={field.hint ? say(field.hint) : undefined}
      required={field.wanted === 'always'}
    >
      {(wiring) => (
        <DayInput
          wiring={wiring}
          value={value.day ?? ''}
          onChange={(typed) => onChange({ ...value, day: isDay(typed) ? typed : null }, PAUSE_MS)}
        />
      )}
    </Field>
  );
}
