import { timeInJapan } from '../../../shared/kernel/days.ts';
import { Refused } from '../../kit/api.ts';
import { Button } from '../../kit/button.tsx';
import { cx } from '../../kit/class-names.ts';
import { SaveTrouble } from '../../kit/form/trouble.tsx';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconHourglass,
  IconProgress,
  IconRefresh,
} from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { TroubleBox, TroubleCode } from '../../kit/state-blocks.tsx';
import type { Failure, SaverState } from './autosave-parts.ts';
import css from './edit.module.css';
import { messages } from './messages.ts';

type Props = { state: SaverState; isDirty: boolean; incident: string; onAgain: () => void };

/** Where what is written stands: on this device, on its way, with the server, or why not. */
export function SaveState({ state, isDirty, incident, onAgain }: Props) {
  const m = useMessages(messages);
  const { phase, failure, isKept } = state;
  return (
    <>
      <div role="status">
        <Line state={state} isDirty={isDirty} />
        {!isKept && (
          <p className={cx(css.state, css.attention)}>
            <IconAlertTriangle size={16} aria-hidden />
            {m.state.notKept}
          </p>
        )}
      </div>
      {failure && phase !== 'clash' && <NotSaved failure={failure} incident={incident} onAgain={onAgain} />}
    </>
  );
}

function Line({ state: { phase, answer }, isDirty }: Pick<Props, 'state' | 'isDirty'>) {
  const { say } = useWords();
  const m = useMessages(messages);
  if (phase === 'sending')
    return (
      <p className={css.state}>
        <IconProgress size={16} aria-hidden />
        {m.state.sending}
      </p>
    );
  if (isDirty)
    return (
      <p className={css.state}>
        <IconHourglass size={16} aria-hidden />
        {m.state.kept}
      </p>
    );
  if (phase !== 'saved' || answer === null) return null;
  const mended = answer.mended.flatMap(({ done }) => done.map(say));
  return (
    <p className={cx(css.state, css.done)}>
      <IconCircleCheck size={16} aria-hidden />
      <span>
        {m.state.saved(timeInJapan(answer.at))}
        {mended.length > 0 && <span className={css.mended}>{mended.join(' ')}</span>}
      </span>
    </p>
  );
}

type NotSavedProps = { failure: Failure; incident: string; onAgain: () => void };

function NotSaved({ failure: { kind, error }, incident, onAgain }: NotSavedProps) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  if (kind === 'refused' && error instanceof Refused) {
    const { fields = [] } = error.problem;
    return (
      <>
        <SaveTrouble trouble={error} incident={incident} />
        {fields.map(({ field, words }) => (
          <p key={field} className={css.attention}>
            {say(words)}
          </p>
        ))}
      </>
    );
  }
  return (
    <TroubleBox title={kit.form.notSaved}>
      <p>{m.state.lost}</p>
      <Button onClick={onAgain}>
        <IconRefresh size={16} aria-hidden />
        {m.state.again}
      </Button>
      <TroubleCode error={error} />
    </TroubleBox>
  );
}
