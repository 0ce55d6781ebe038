import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { IconAlertTriangle } from '../../kit/icons.ts';
import { useMessages } from '../../kit/language.tsx';
import { ReadOnlyBar } from '../../kit/state-blocks.tsx';
import { usePerson } from '../../people/use-session.ts';
import type { Kept } from './autosave-parts.ts';
import css from './edit.module.css';
import { FieldDesk } from './field-desk.tsx';
import type { FieldEditorProps } from './field-editor-props.ts';
import { KeptOffer } from './kept-offer.tsx';
import { messages } from './messages.ts';
import { placeOf, textToGoOnWith, useKept } from './use-kept.ts';
import { undoneByEdit, whyNotWritable } from './who-signed.ts';

/** Edits one field of a document; what is typed stays on this device until the server has it. Mount it with the field's id as key. */
export function FieldEditor(props: FieldEditorProps) {
  const { view, field, onClose } = props;
  const m = useMessages(messages);
  const person = usePerson();
  const left = useKept(view, person.id).find((one) => one.field === field.id);
  const undone = undoneByEdit(view, m.signs);
  const why = whyNotWritable(view);
  const [isAgreed, agree] = useState(undone === null);
  const [begun, begin] = useState<{ kept: Kept | null } | null>(() => {
    const kept = textToGoOnWith(placeOf(view, person.id), field.id);
    return kept || !(left || why) ? { kept } : null;
  });
  if (why !== null && begun === null)
    return (
      <div className={css.editor}>
        <ReadOnlyBar>{m.cannotWrite[why]}</ReadOnlyBar>
        <div className={css.row}>
          <Button onClick={onClose}>{m.close}</Button>
        </div>
      </div>
    );
  if (!isAgreed)
    return <Undoing words={undone ?? m.signs.asked} onStart={() => agree(true)} onLeave={onClose} />;
  if (begun === null && left)
    return (
      <div className={css.editor}>
        <KeptOffer view={view} kept={left} onContinue={() => begin({ kept: left })} />
      </div>
    );
  return <FieldDesk {...props} kept={begun?.kept ?? null} />;
}

type UndoingProps = { words: string; onStart: () => void; onLeave: () => void };

/** What an edit would undo, said before anything is typed. */
function Undoing({ words, onStart, onLeave }: UndoingProps) {
  const m = useMessages(messages);
  return (
    <div className={css.warning} role="alert">
      <p className={css.strong}>
        <IconAlertTriangle size={16} aria-hidden /> {words}
      </p>
      <div className={css.row}>
        <Button onClick={onStart}>{m.signs.start}</Button>
        <Button look="quiet" onClick={onLeave}>
          {m.signs.leave}
        </Button>
      </div>
    </div>
  );
}
