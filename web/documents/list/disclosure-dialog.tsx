import { audiences } from '../../../shared/documents/audiences.ts';
import type { IncidentView } from '../../../shared/incidents/view.ts';
import { Button } from '../../kit/button.tsx';
import { Field, FieldGroup } from '../../kit/form/field.tsx';
import form from '../../kit/form/form.module.css';
import { LinesInput } from '../../kit/form/inputs.tsx';
import { Option } from '../../kit/form/option.tsx';
import { ErrorSummary, SaveTrouble } from '../../kit/form/trouble.tsx';
import { useMessages, useWords } from '../../kit/language.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { Told } from '../../kit/told.tsx';
import { type DisclosureRow, everyAudience } from './every-audience.ts';
import { messages } from './messages.ts';
import { useDisclosure } from './use-disclosure.ts';

type Props = { view: IncidentView; row: DisclosureRow; onClose: () => void };

/** For whom one fact is held back, and why. */
export function DisclosureDialog({ view, row, onClose }: Props) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const state = useDisclosure(view, row, onClose);
  const { held, reason } = state.values;
  return (
    <Sheet title={m.changeOf(say(row.label))} onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          state.send();
        }}
      >
        {state.errors.length > 0 && <ErrorSummary errors={state.errors} idOf={state.idOf} />}
        <p>
          {row.number} <Told words={row.shown} />
        </p>
        <FieldGroup label={m.heldFrom} hint={m.heldHint} id={state.idOf('held')}>
          {({ id }) => (
            <div className={form.options}>
              {everyAudience.map((audience, index) => (
                <Option
                  key={audience}
                  type="checkbox"
                  id={index === 0 ? id : `${id}-${audience}`}
                  words={say(audiences[audience])}
                  checked={held.includes(audience)}
                  onChange={() => state.toggle(audience)}
                />
              ))}
            </div>
          )}
        </FieldGroup>
        <Field label={m.reason} hint={m.reasonHint} id={state.idOf('reason')}>
          {(wiring) => <LinesInput wiring={wiring} value={reason} onChange={state.giveReason} rows={3} />}
        </Field>
        {state.trouble && state.errors.length === 0 && (
          <SaveTrouble trouble={state.trouble} incident={view.id} />
        )}
        <div className={form.actions}>
          <Button type="submit" look="primary" large disabled={state.isPending}>
            {state.isPending ? kit.form.sending : state.isStale ? kit.form.sendOnNew : m.saveDisclosure}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {kit.form.cancel}
          </Button>
          <span className={form.note}>{kit.form.draftKept}</span>
        </div>
      </form>
    </Sheet>
  );
}
