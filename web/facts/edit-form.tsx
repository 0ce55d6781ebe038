import type { Certainty } from '../../shared/facts/catalogue.ts';
import type { FactView, IncidentView } from '../../shared/incidents/view.ts';
import { words } from '../../shared/kernel/words.ts';
import { Button } from '../kit/button.tsx';
import { Field, FieldGroup } from '../kit/form/field.tsx';
import { ChoiceInput, LineInput, LinesInput, MomentInput } from '../kit/form/inputs.tsx';
import { ErrorSummary, SaveTrouble } from '../kit/form/trouble.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { Conflict } from './conflict.tsx';
import { ConsequenceList } from './consequence-list.tsx';
import css from './edit-form.module.css';
import { messages } from './messages.ts';
import { type EditState, useEdit } from './use-edit.ts';
import { ValueEditor } from './value-editor.tsx';

const bothWords = (name: keyof typeof messages.ja.certainties) =>
  words(messages.ja.certainties[name], messages.en.certainties[name]);
/** Of a value; the fourth, 未把握, is what まだ分からない gives. */
const certaintiesOfValues = {
  confirmed: bothWords('confirmed'),
  provisional: bothWords('provisional'),
  estimated: bothWords('estimated'),
};

type Props = { view: IncidentView; fact: FactView; onDone: () => void };

/** Writes a new version of one fact: value, certainty, source, as-of and reason. */
export function EditForm({ view, fact, onDone }: Props) {
  const m = useMessages(messages);
  const state = useEdit(view, fact, onDone);
  const { errors, trouble, isPending, isStale, idOf } = state;
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        state.send();
      }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors} idOf={idOf} />}
      <Conflict fact={fact} state={state} />
      <ValuePart view={view} fact={fact} state={state} />
      <GroundsPart state={state} />
      {trouble && errors.length === 0 && <SaveTrouble trouble={trouble} incident={view.id} />}
      <div className={css.foot}>
        <ConsequenceList view={view} state={state} />
        <div className={css.actions}>
          <Button type="submit" look="primary" disabled={isPending}>
            {isStale ? m.sendAgain : m.save}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              state.forget();
              onDone();
            }}
          >
            {m.cancel}
          </Button>
          <span className={css.note}>{m.kept}</span>
        </div>
      </div>
    </form>
  );
}

function ValuePart({ view, fact, state }: Pick<Props, 'view' | 'fact'> & { state: EditState }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { values, edit, errorAt, idOf } = state;
  const placeOf = (field: string) => {
    const error = errorAt(field);
    return { id: idOf(field), error: error && say(error) };
  };
  if (values.unknown) {
    return (
      <div className={css.unknown}>
        <p>{m.savesUnknown}</p>
        <Button id={idOf('value')} onClick={() => edit({ unknown: false })}>
          {m.know}
        </Button>
      </div>
    );
  }
  return (
    <>
      <ValueEditor
        {...placeOf('value')}
        factKey={fact.key}
        label={view.viewer === 'insured' ? m.yourAnswer : say(fact.question)}
        form={values.form}
        onChange={(form) => edit({ form })}
        at={(part) => placeOf(`value/${part}`)}
      />
      <Button onClick={() => edit({ unknown: true })}>
        <span aria-hidden>？</span> {m.dontKnow}
      </Button>
      <FieldGroup {...placeOf('certainty')} label={m.certainty} required>
        {(wiring) => (
          <ChoiceInput
            wiring={wiring}
            value={values.certainty}
            onChange={(certainty) => edit({ certainty: certainty as Certainty }) /* a key of certainties */}
            choices={certaintiesOfValues}
          />
        )}
      </FieldGroup>
    </>
  );
}

function GroundsPart({ state }: { state: EditState }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { values, edit, errorAt, idOf, needsReason } = state;
  const about = (field: 'source' | 'asOf' | 'reason') => {
    const error = errorAt(field);
    return { id: idOf(field), error: error && say(error) };
  };
  return (
    <>
      <Field {...about('source')} label={m.sourceLabel} hint={m.sourceHint} required>
        {(wiring) => (
          <LineInput wiring={wiring} value={values.source} onChange={(source) => edit({ source })} />
        )}
      </Field>
      <FieldGroup {...about('asOf')} label={m.asOfLabel} hint={m.asOfHint}>
        {(wiring) => (
          <MomentInput
            wiring={wiring}
            label={m.asOfLabel}
            value={values.asOf}
            onChange={(asOf) => edit({ asOf })}
          />
        )}
      </FieldGroup>
      <Field
        {...about('reason')}
        label={m.reasonLabel}
        hint={needsReason ? m.reasonNeeded : m.reasonHint}
        required={needsReason}
      >
        {(wiring) => (
          <LinesInput
            wiring={wiring}
            rows={2}
            value={values.reason}
            onChange={(reason) => edit({ reason })}
          />
        )}
      </Field>
    </>
  );
}
