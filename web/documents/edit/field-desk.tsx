import { type KeyboardEvent, useEffect, useState } from 'react';
import { isChosen, isText } from '../../../shared/documents/content.ts';
import { useIncident } from '../../incidents/use-incident.ts';
import { Button } from '../../kit/button.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import { usePerson } from '../../people/use-session.ts';
import type { Kept } from './autosave-parts.ts';
import { ChosenInput } from './chosen-input.tsx';
import { Clash } from './clash.tsx';
import { DayField } from './day-field.tsx';
import css from './edit.module.css';
import type { FieldEditorProps } from './field-editor-props.ts';
import { messages } from './messages.ts';
import { restsOnNow } from './rests-on.ts';
import { SaveState } from './save-state.tsx';
import { TextEditor } from './text-editor.tsx';
import { useField } from './use-field.ts';
import { nowWriting, placeOf } from './use-kept.ts';

/** The open editor of a field. Esc closes it, Ctrl+Enter saves, and leaving it saves too. */
export function FieldDesk({ view, field, onClose, kept }: FieldEditorProps & { kept: Kept | null }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const person = usePerson();
  const { saver, state, isDirty } = useField(view, field, person.id, kept);
  const facts = useIncident(view.incident.id).data?.facts ?? [];
  const [isClosing, setClosing] = useState(false);
  const { value, phase, answer } = state;
  const place = placeOf(view, person.id);

  useEffect(() => nowWriting(place, field.id), [field.id]);

  const isSaved = !isDirty && phase !== 'sending';
  const isMended = (answer?.mended.length ?? 0) > 0;
  useEffect(() => {
    if (!isClosing || !isSaved) return;
    setClosing(false);
    if (phase === 'saved') sayItIsSaved();
    if (!isMended) onClose();
  }, [isClosing, isSaved, isMended, phase, onClose]);

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) saver.flush();
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <section
      className={css.editor}
      aria-label={m.editing(say(field.label))}
      onKeyDown={keys}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) saver.flush();
      }}
    >
      {phase === 'clash' ? (
        <Clash view={view} field={field} state={state} resolve={saver.resolve} />
      ) : isText(value) ? (
        <TextEditor view={view} field={field} facts={facts} value={value} saver={saver} />
      ) : isChosen(value) ? (
        <ChosenInput
          field={field}
          value={value}
          onChange={(next, pause) => saver.type({ ...next, uses: restsOnNow(next.uses, facts) }, pause)}
        />
      ) : (
        <DayField
          field={field}
          value={value}
          onChange={(next, pause) => saver.type({ ...next, uses: restsOnNow(next.uses, facts) }, pause)}
        />
      )}
      <SaveState state={state} isDirty={isDirty} incident={view.incident.id} onAgain={saver.flush} />
      <div className={css.row}>
        <Button
          disabled={phase === 'clash'}
          onClick={() => {
            setClosing(true);
            saver.flush();
          }}
        >
          {m.save}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {m.close}
        </Button>
        <span className={css.keys}>{m.keys}</span>
      </div>
    </section>
  );
}
