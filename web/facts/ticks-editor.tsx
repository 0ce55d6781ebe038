import { FieldGroup } from '../kit/form/field.tsx';
import { TickInput } from '../kit/form/inputs.tsx';
import { useWords } from '../kit/language.tsx';
import type { EditorProps } from './editor-props.ts';
import css from './editors.module.css';
import type { Editor } from './editors.ts';
import { ticked } from './ticked.ts';
import type { FormOf } from './value-form.ts';

type Props = EditorProps<FormOf<'ticks'>> & { editor: Extract<Editor, { kind: 'ticks' }> };

/** Any number of choices, each with what it brings. */
export function TicksEditor({ form, onChange, editor, at: _, ...about }: Props) {
  const { say } = useWords();
  const { choices, hints } = editor;
  return (
    <FieldGroup {...about} required>
      {(wiring) => (
        <div className={css.ticks}>
          {Object.entries(choices).map(([choice, words], index) => (
            <TickInput
              key={choice}
              wiring={{ id: index === 0 ? wiring.id : `${wiring.id}-${choice}` }}
              label={say(words)}
              hint={hints?.[choice] && say(hints[choice])}
              value={form.ticked.includes(choice) ? 'true' : ''}
              onChange={(value) =>
                onChange({ ...form, ticked: ticked(editor, form.ticked, choice, value === 'true') })
              }
            />
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
