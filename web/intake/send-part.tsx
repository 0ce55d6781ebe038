import { Refused } from '../kit/api.ts';
import { Button } from '../kit/button.tsx';
import { IconArrowRight } from '../kit/icons.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { TroubleBox, TroubleCode } from '../kit/state-blocks.tsx';
import type { Obstacle } from './checks.ts';
import { messages } from './messages.ts';
import css from './send-part.module.css';
import type { IntakeState } from './use-intake.ts';

type Props = { state: IntakeState; onObstacle: (obstacle: Obstacle) => void };

/** The one filled button, what it leads to, and what is in the way. */
export const SendPart = (props: Props) => (
  <div className={css.send}>
    <SendTroubles {...props} />
    <SendButton {...props} />
    <SendNote {...props} />
  </div>
);

export function SendButton({ state, onObstacle }: Props) {
  const m = useMessages(messages);
  const { send } = state;
  const press = () => {
    const obstacle = state.trySending();
    if (obstacle) onObstacle(obstacle);
  };
  return (
    <Button look="primary" large wide onClick={press} disabled={send.isPending}>
      {send.isPending ? m.sending : send.error ? m.resend : m.send}
      <IconArrowRight size={18} aria-hidden />
    </Button>
  );
}

export function SendNote({ state: { draft, send, isBehalf } }: Props) {
  const m = useMessages(messages);
  return (
    <>
      {draft.unanswered && !send.isPending && <p className={css.note}>{m.resendsFirst}</p>}
      <p className={css.note}>{isBehalf ? m.sendNoteBehalf : m.sendNote}</p>
    </>
  );
}

export function SendTroubles({ state: { obstacles, tried, send }, onObstacle }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <>
      {tried && obstacles.length > 0 && (
        <div className={css.summary} role="alert">
          <p>{m.toMend}</p>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle.words.ja}>
                <button type="button" className={css.link} onClick={() => onObstacle(obstacle)}>
                  {say(obstacle.words)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {send.error && <SendTrouble error={send.error} />}
    </>
  );
}

function SendTrouble({ error }: { error: Error }) {
  const { say } = useWords();
  const m = useMessages(messages);
  if (!(error instanceof Refused)) {
    return (
      <TroubleBox title={m.notSent}>
        <p>{m.notSentSafe}</p>
        <TroubleCode error={error} />
      </TroubleBox>
    );
  }
  const { words, remedy, fields = [] } = error.problem;
  return (
    <TroubleBox title={say(words)}>
      {fields.map((field) => (
        <p key={field.field}>{say(field.words)}</p>
      ))}
      <p>{say(remedy)}</p>
      <TroubleCode error={error} />
    </TroubleBox>
  );
}
