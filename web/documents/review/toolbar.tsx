import { Button } from '../../kit/button.tsx';
import { useMessages } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import { KeyHelp } from './key-help.tsx';
import css from './toolbar.module.css';
import { modes } from './use-place.ts';
import type { Review } from './use-review.ts';
import { useSteps } from './use-steps.ts';
import { VersionPick } from './version-pick.tsx';

/** Which versions, how they are shown, and the way from change to change. */
export function Toolbar({ review }: { review: Review }) {
  const m = useMessages(messages);
  const { view, place, comparison, change } = review;
  const steps = useSteps(review);
  const total = comparison?.total ?? 0;
  return (
    <div className={css.bar}>
      <VersionPick review={review} />
      <fieldset className={css.modes}>
        <legend className="unseen">{m.mode}</legend>
        {modes.map((mode) => (
          <button
            key={mode}
            type="button"
            className={css.mode}
            aria-pressed={place.mode === mode}
            onClick={() => place.setMode(mode)}
          >
            {m.modes[mode]}
          </button>
        ))}
      </fieldset>
      {comparison && (
        <div className={css.changes}>
          <span role="status">
            {change && change <= total ? m.changeOf(change, total) : m.changes(total)}
          </span>
          {total > 0 && (
            <>
              <button type="button" className={css.step} onClick={steps.previousChange}>
                <kbd>P</kbd> {m.previousChange}
              </button>
              <button type="button" className={css.step} onClick={steps.nextChange}>
                <kbd>N</kbd> {m.nextChange}
              </button>
            </>
          )}
        </div>
      )}
      <KeyHelp steps={steps} />
      {view.shown && (
        <p className={css.old}>
          {m.oldVersion(view.shown.version)}{' '}
          <Button look="quiet" onClick={() => place.setVersion(null)}>
            {m.toNow}
          </Button>
        </p>
      )}
    </div>
  );
}
