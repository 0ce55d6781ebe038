import { useState } from 'react';
import type { SectionState } from '../../../shared/documents/content.ts';
import type { DocumentView, SectionView } from '../../../shared/documents/view.ts';
import { Button } from '../../kit/button.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import edit from './edit.module.css';
import { messages } from './messages.ts';
import css from './state-picker.module.css';
import { useWrite } from './use-write.ts';
import { undoneByEdit, whyNotWritable } from './who-signed.ts';

const states: readonly SectionState[] = ['known', 'investigating', 'none'];

/** 判明／調査中／該当なし of one item, saved at once; who chooses 調査中 is told why that is lawful. Nothing for an item without a state. */
export function StatePicker({ view, section }: { view: DocumentView; section: SectionView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const save = useWrite(view, 'save');
  const [asked, ask] = useState<SectionState | null>(null);
  if (!section.stated) return null;
  const stands = view.content.states[section.id];
  const undone = undoneByEdit(view, m.signs);
  function choose(state: SectionState) {
    ask(null);
    if (state === stands || save.isPending) return;
    save.mutate({ fields: {}, states: { [section.id]: state } }, { onSuccess: sayItIsSaved });
  }
  return (
    <div className={css.picker}>
      <fieldset className={css.states} aria-busy={save.isPending} disabled={whyNotWritable(view) !== null}>
        <legend className="unseen">
          {say(section.title)} {m.states.label}
        </legend>
        {states.map((state) => (
          <button
            key={state}
            type="button"
            className={css.state}
            aria-pressed={state === stands}
            onClick={() => (undone && state !== stands ? ask(state) : choose(state))}
          >
            {m.states[state]}
          </button>
        ))}
      </fieldset>
      <p role="status" className={css.note}>
        {save.isPending && m.states.saving}
        {stands === 'investigating' && save.isSuccess && view.investigatingWhy && say(view.investigatingWhy)}
      </p>
      {asked && undone && (
        <div className={edit.warning} role="alert">
          <p className={edit.strong}>{undone}</p>
          <div className={edit.row}>
            <Button onClick={() => choose(asked)}>{m.states.change(m.states[asked])}</Button>
            <Button look="quiet" onClick={() => ask(null)}>
              {m.signs.leave}
            </Button>
          </div>
        </div>
      )}
      {save.error && <SaveTrouble trouble={save.error} incident={view.incident.id} />}
    </div>
  );
}
