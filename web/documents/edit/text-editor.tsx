import { useId, useRef, useState } from 'react';
import type { TextValue } from '../../../shared/documents/content.ts';
import type { DocumentView, FieldView } from '../../../shared/documents/view.ts';
import type { FactView } from '../../../shared/incidents/view.ts';
import { cx } from '../../kit/class-names.ts';
import { grouped } from '../../kit/dates.ts';
import { Field } from '../../kit/form/field.tsx';
import form from '../../kit/form/form.module.css';
import { useMessages, useWords } from '../../kit/language.tsx';
import type { Autosave } from './autosave.ts';
import { CitedChips } from './cited-chips.tsx';
import css from './edit.module.css';
import { FactPicker, type PickedFact } from './fact-picker.tsx';
import { messages } from './messages.ts';
import { typeAsPerson, useFocusAtEnd, useGrowing } from './text-area.ts';
import { lengthOf } from './text-length.ts';
import { asWritten, type WrittenText, withFact, writtenFrom } from './written-text.ts';

type Props = {
  view: DocumentView;
  field: FieldView;
  facts: readonly FactView[];
  value: TextValue;
  saver: Autosave;
};

/** A text with the facts it cites; the citations follow their passages through typing. */
export function TextEditor({ view, field, facts, value, saver }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState(() => writtenFrom(value));
  const [given, setGiven] = useState(value);
  if (given !== value) {
    // Not typed here: read from the server, or chosen after a clash.
    setGiven(value);
    setWritten(writtenFrom(value));
  }
  useGrowing(area, written.text);
  useFocusAtEnd(area);
  const { length, limit, over } = lengthOf(written.text, field.most);

  function write(next: WrittenText) {
    const now = asWritten(next);
    setWritten(next);
    setGiven(now);
    saver.type(now);
  }

  function insert(fact: PickedFact) {
    const { current: place } = area;
    const start = place?.selectionStart ?? written.text.length;
    const end = place?.selectionEnd ?? start;
    const next = withFact(written, { start, end }, fact);
    if (place) typeAsPerson(place, { start, end }, fact.passage);
    write(next);
  }

  return (
    <>
      <Field
        id={id}
        label={say(field.label)}
        hint={field.hint ? say(field.hint) : undefined}
        required={field.wanted === 'always'}
        error={over > 0 ? m.tooLong(grouped(over), grouped(limit)) : undefined}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            ref={area}
            lang="ja"
            rows={field.short ? 1 : 4}
            className={cx(form.input, css.text, field.short && css.short)}
            value={written.text}
            onChange={(event) => {
              write({ ...written, text: event.target.value });
              // Some browsers begin a word without telling, all of them say so with each character.
              saver.compose(isComposing(event.nativeEvent));
            }}
            onCompositionStart={() => saver.compose(true)}
            onCompositionEnd={() => saver.compose(false)}
          />
        )}
      </Field>
      <div className={css.beneath}>
        <FactPicker facts={facts} incident={view.incident.id} onPick={insert} />
        <span className={cx(css.count, over > 0 && css.over)}>
          {m.length(grouped(length), grouped(limit))}
        </span>
      </div>
      <CitedChips view={view} field={field} facts={facts} value={value} />
    </>
  );
}

const isComposing = (event: Event) => 'isComposing' in event && event.isComposing === true;
