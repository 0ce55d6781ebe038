import type { FieldError } from '../../../shared/kernel/refusal.ts';
import type { Words } from '../../../shared/kernel/words.ts';
import { Refused } from '../api.ts';
import { ConditionList } from '../condition-list.tsx';
import { IconAlertOctagonFilled } from '../icons.ts';
import { useWords } from '../language.tsx';
import { TroubleBox, TroubleCode } from '../state-blocks.tsx';
import type { Trouble } from '../use-command.ts';
import { Changes } from './changes.tsx';
import css from './form.module.css';

type SummaryProps = {
  errors: readonly FieldError[];
  idOf: (field: string) => string;
  /** Without it the errors speak for themselves. */
  labelOf?: (field: string) => Words | undefined;
};

/** Above the form: every field to mend, each a link to it. */
export function ErrorSummary({ errors, idOf, labelOf }: SummaryProps) {
  const { say, m } = useWords();
  const labelled = (label: Words | undefined, words: Words) =>
    label ? `${say(label)}${m.form.colon}${say(words)}` : say(words);
  return (
    <div className={css.summary} role="alert">
      <p className={css.error}>
        <IconAlertOctagonFilled size={16} aria-hidden />
        {m.form.toMend(errors.length)}
      </p>
      <ul>
        {errors.map(({ field, words }) => (
          <li key={field}>
            <a
              href={`#${idOf(field)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(idOf(field));
              }}
            >
              {labelled(labelOf?.(field), words)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes the id of a field, `…-value/0/partner`; focuses it, or its first part, or else the whole it belongs to. */
export function focusField(id: string) {
  const part = `:is(input, textarea)[id^="${CSS.escape(id)}/"]`;
  const field = document.getElementById(id) ?? document.querySelector<HTMLElement>(part);
  if (field) field.focus();
  else if (id.includes('/')) focusField(id.slice(0, id.lastIndexOf('/')));
}

/** Above the buttons: why it was not saved, what is safe and what to do. Field errors stand at their fields. */
export function SaveTrouble({ trouble, incident }: { trouble: Trouble; incident: string }) {
  const { say, m } = useWords();
  if (!(trouble instanceof Refused)) {
    return (
      <TroubleBox title={m.form.notSaved}>
        <p>{m.form.notSavedRemedy}</p>
        <TroubleCode error={trouble} />
      </TroubleBox>
    );
  }
  const { problem } = trouble;
  if (problem.code === 'stale') return <Changes lines={problem.changes ?? []} />;
  return (
    <TroubleBox title={problem.status >= 500 ? m.form.notSaved : say(problem.words)}>
      <p>{problem.status >= 500 ? m.form.serverTrouble : say(problem.remedy)}</p>
      {problem.gates && <ConditionList gates={problem.gates} incident={incident} />}
      <TroubleCode error={trouble} />
    </TroubleBox>
  );
}
