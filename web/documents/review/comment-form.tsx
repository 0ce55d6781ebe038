import { useEffect, useId, useState } from 'react';
import { isText } from '../../../shared/documents/content.ts';
import type { Party } from '../../../shared/people/people.ts';
import { Button } from '../../kit/button.tsx';
import { useDraft } from '../../kit/draft.ts';
import { Field } from '../../kit/form/field.tsx';
import form from '../../kit/form/form.module.css';
import { LinesInput } from '../../kit/form/inputs.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages } from '../../kit/language.tsx';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import { TroubleBox } from '../../kit/state-blocks.tsx';
import { usePerson } from '../../people/use-session.ts';
import { messages } from '../messages.ts';
import { useDocumentCommand } from '../use-document.ts';
import { AssignPick } from './assign-pick.tsx';
import { type Picked, placeNow } from './pick.ts';
import { PlaceWords } from './place-words.tsx';
import css from './thread.module.css';
import type { Review } from './use-review.ts';

type Draft = { text: string; assignee: Party | null };

/** Says something about a passage; the passage is followed where others change the text meanwhile. */
export function CommentForm({ review, picked }: { review: Review; picked: Picked }) {
  const m = useMessages(messages);
  const id = useId();
  const person = usePerson();
  const { view } = review;
  const [isAsked, setIsAsked] = useState(false);
  const { values, change, keyFor, forget } = useDraft<Draft>(
    `${person.id}.${view.incident.id}.${view.id}.comment`,
    { text: '', assignee: null },
  );
  const command = useDocumentCommand({
    incident: view.incident.id,
    id: view.id,
    version: view.version,
    keyFor,
  });
  const value = view.content.fields[picked.field];
  const text = value && isText(value) ? value.text : '';
  const place = placeNow(picked, text);
  const isMissing = isAsked && values.text.trim() === '';
  useEffect(() => document.getElementById(id)?.focus(), [id]);

  function send() {
    setIsAsked(true);
    if (values.text.trim() === '' || place === null || command.isPending) return;
    const { field } = picked;
    command.mutate(
      { type: 'comment', field, ...place, text: values.text, assignee: values.assignee },
      {
        onSuccess: () => {
          forget();
          sayItIsSaved();
          review.stopWriting();
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
        review.stopWriting();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className={css.place}>
        <PlaceWords view={view} field={picked.field} quote={picked.text.slice(picked.start, picked.end)} />
      </p>
      {place === null && (
        <TroubleBox title={m.goneNow}>
          <p>{m.goneRemedy}</p>
        </TroubleBox>
      )}
      <Field
        id={id}
        label={m.yourComment}
        hint={m.yourCommentHint}
        error={isMissing ? m.commentMissing : undefined}
        required
      >
        {(wiring) => (
          <LinesInput
            wiring={wiring}
            rows={4}
            value={values.text}
            onChange={(written) => change((now) => ({ ...now, text: written }))}
          />
        )}
      </Field>
      <AssignPick value={values.assignee} onChange={(assignee) => change((now) => ({ ...now, assignee }))} />
      {command.error && <SaveTrouble trouble={command.error} incident={view.incident.id} />}
      <div className={form.actions}>
        <Button type="submit" disabled={place === null || command.isPending}>
          {command.isPending ? m.sending : m.send}
        </Button>
        <Button look="quiet" onClick={review.stopWriting}>
          {m.cancel}
        </Button>
      </div>
    </form>
  );
}
