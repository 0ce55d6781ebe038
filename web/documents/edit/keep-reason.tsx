import { useId, useState } from 'react';
import type { DocumentView, StaleView } from '../../../shared/documents/view.ts';
import { Button } from '../../kit/button.tsx';
import { useDraft } from '../../kit/draft.ts';
import { Field } from '../../kit/form/field.tsx';
import { LinesInput } from '../../kit/form/inputs.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages } from '../../kit/language.tsx';
import { sayItIsSaved } from '../../kit/saved-note.tsx';
import { usePerson } from '../../people/use-session.ts';
import { closedByEscape, useOwnFocus } from '../own-focus.ts';
import edit from './edit.module.css';
import { messages } from './messages.ts';
import { useWrite } from './use-write.ts';

type Props = {
  view: DocumentView;
  passage: Pick<StaleView, 'field' | 'fact' | 'start'>;
  onDone: () => void;
};

/** Why an old value stays; without a reason it cannot. */
export function KeepReason({ view, passage, onDone }: Props) {
  const m = useMessages(messages);
  const id = useId();
  const person = usePerson();
  const keep = useWrite(view, 'keepPassage');
  const draft = useDraft(
    `${person.id}.${view.incident.id}.keep.${view.id}.${passage.field}.${passage.fact}`,
    '',
  );
  const [isMissing, setMissing] = useState(false);
  useOwnFocus(id);
  function send() {
    const reason = draft.values.trim();
    setMissing(reason === '');
    if (reason === '' || keep.isPending) return;
    keep.mutate(
      { ...passage, reason },
      {
        onSuccess: () => {
          draft.forget();
          sayItIsSaved();
          onDone();
        },
      },
    );
  }
  return (
    <form
      className={edit.stack}
      noValidate
      onKeyDown={closedByEscape(onDone)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field
        id={id}
        label={m.stale.reason}
        hint={m.stale.reasonHint}
        required
        error={isMissing ? m.stale.reasonMissing : undefined}
      >
        {(wiring) => (
          <LinesInput
            wiring={wiring}
            rows={2}
            value={draft.values}
            onChange={(reason) => draft.change(() => reason)}
          />
        )}
      </Field>
      {keep.error && <SaveTrouble trouble={keep.error} incident={view.incident.id} />}
      <div className={edit.row}>
        <Button type="submit" disabled={keep.isPending}>
          {keep.isPending ? m.saving : m.stale.keepNow}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {m.stale.cancel}
        </Button>
      </div>
    </form>
  );
}
