import { useEffect, useId, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { useDraft } from '../../kit/draft.ts';
import { Field } from '../../kit/form/field.tsx';
import form from '../../kit/form/form.module.css';
import { LinesInput } from '../../kit/form/inputs.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages } from '../../kit/language.tsx';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import { usePerson } from '../../people/use-session.ts';
import { messages } from '../messages.ts';
import { useDocumentCommand } from '../use-document.ts';
import type { Review } from './use-review.ts';

type Props = { review: Review; thread: number; onClose: () => void };

/** An answer in a thread; what is written stays on this machine until it is sent. */
export function ReplyForm({ review: { view }, thread, onClose }: Props) {
  const m = useMessages(messages);
  const id = useId();
  const person = usePerson();
  const [isAsked, setIsAsked] = useState(false);
  const { values, change, keyFor, forget } = useDraft(
    `${person.id}.${view.incident.id}.${view.id}.reply.${thread}`,
    { text: '' },
  );
  const command = useDocumentCommand({
    incident: view.incident.id,
    id: view.id,
    version: view.version,
    keyFor,
  });
  const isMissing = isAsked && values.text.trim() === '';
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  function send() {
    setIsAsked(true);
    if (values.text.trim() === '' || command.isPending) return;
    command.mutate(
      { type: 'reply', thread, text: values.text },
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
    <form
      className={form.form}
      noValidate
      onKeyDown={(event) => {
        // What is written stays on this machine.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field id={id} label={m.replyText} error={isMissing ? m.commentMissing : undefined} required>
        {(wiring) => (
          <LinesInput
            wiring={wiring}
            rows={3}
            value={values.text}
            onChange={(text) => change(() => ({ text }))}
          />
        )}
      </Field>
      {command.error && <SaveTrouble trouble={command.error} incident={view.incident.id} />}
      <div className={form.actions}>
        <Button type="submit" disabled={command.isPending}>
          {command.isPending ? m.sending : m.reply}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {m.cancel}
        </Button>
      </div>
    </form>
  );
}
