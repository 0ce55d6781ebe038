import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { useDraft } from '../../kit/draft.ts';
import { Field } from '../../kit/form/field.tsx';
import form from '../../kit/form/form.module.css';
import { LinesInput } from '../../kit/form/inputs.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { usePerson } from '../../people/use-session.ts';
import { messages } from '../messages.ts';
import { useDocumentCommand } from '../use-document.ts';
import { quoteOf } from './pick.ts';
import css from './thread.module.css';
import type { Review } from './use-review.ts';

/** 差し戻す: goes back to the writers with at least one comment that says what to mend. */
export function ReturnDialog({ review: { view }, onClose }: { review: Review; onClose: () => void }) {
  const { m: kit } = useWords();
  const m = useMessages(messages);
  const person = usePerson();
  const [hash] = useState(view.hash);
  const { values, change, keyFor, forget } = useDraft(`${person.id}.${view.incident.id}.${view.id}.return`, {
    note: '',
  });
  const command = useDocumentCommand({
    incident: view.incident.id,
    id: view.id,
    version: view.version,
    keyFor,
  });
  const open = view.threads.filter(({ what, state }) => what === 'comment' && state === 'open');
  const title = m.returnWith(open.length);
  if (open.length === 0)
    return (
      <Sheet title={title} onClose={onClose}>
        <p>
          <strong>{m.nothingToReturn}</strong>
        </p>
        <p>{m.nothingToReturnWhy}</p>
        <Button onClick={onClose}>{kit.form.close}</Button>
      </Sheet>
    );
  function send() {
    if (command.isPending) return;
    const { note } = values;
    command.mutate(
      { type: 'return', hash, ...(note.trim() && { note }) },
      {
        onSuccess: () => {
          forget();
          sayItIsSaved();
          onClose();
        },
      },
    );
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p>{m.returning}</p>
        <ul className={css.returned}>
          {open.map(({ no, remarks }) => (
            <li key={no}>
              <span className={css.no}>{no}</span>{' '}
              <span lang="ja">{quoteOf(remarks[0]?.text ?? '', 60)}</span>
            </li>
          ))}
        </ul>
        <Field label={m.note}>
          {(wiring) => (
            <LinesInput
              wiring={wiring}
              rows={3}
              value={values.note}
              onChange={(note) => change(() => ({ note }))}
            />
          )}
        </Field>
        {command.error && <SaveTrouble trouble={command.error} incident={view.incident.id} />}
        <div className={form.actions}>
          <Button type="submit" look="primary" large disabled={command.isPending}>
            {command.isPending ? kit.form.sending : title}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {kit.form.cancel}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}
