import { useId, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { Field } from '../../kit/form/field.tsx';
import form from '../../kit/form/form.module.css';
import { LinesInput } from '../../kit/form/inputs.tsx';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { closedByEscape, useOwnFocus } from '../own-focus.ts';
import { useDeed } from './use-deed.ts';
import type { Review } from './use-review.ts';

type Props = { review: Review; finding: string; onClose: () => void };

/** 理由を残してこのままにする: the reason goes to the chronology. */
export function KeepFinding({ review, finding, onClose }: Props) {
  const m = useMessages(messages);
  const id = useId();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const deed = useDeed(review);
  const isMissing = isAsked && reason.trim() === '';
  useOwnFocus(id);
  return (
    <form
      className={form.form}
      noValidate
      onKeyDown={closedByEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (reason.trim() !== '') deed.send({ type: 'keepFinding', key: finding, reason }, onClose);
      }}
    >
      <Field
        id={id}
        label={m.keepReason}
        hint={m.overrideHint}
        error={isMissing ? m.reasonMissing : undefined}
        required
      >
        {(wiring) => <LinesInput wiring={wiring} rows={3} value={reason} onChange={setReason} />}
      </Field>
      {deed.trouble && <SaveTrouble trouble={deed.trouble} incident={review.view.incident.id} />}
      <div className={form.actions}>
        <Button type="submit" disabled={deed.isPending}>
          {m.keep}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {m.cancel}
        </Button>
      </div>
    </form>
  );
}
