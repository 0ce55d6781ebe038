import { useEffect, useRef } from 'react';
import { Button } from '../kit/button.tsx';
import { useMessages } from '../kit/language.tsx';
import type { Obstacle } from './checks.ts';
import { questionIds } from './draft.ts';
import { messages } from './messages.ts';
import type { Preview } from './preview.ts';
import { StepProgress } from './progress.tsx';
import { Question } from './question-list.tsx';
import { ResultBar } from './result-bar.tsx';
import { SendButton, SendNote, SendTroubles } from './send-part.tsx';
import css from './steps.module.css';
import type { IntakeState } from './use-intake.ts';

/** On a phone: one question a step, with the result as a bar at the foot. */
export function Steps({ state, preview }: { state: IntakeState; preview: Preview }) {
  const m = useMessages(messages);
  const { draft, edit, touch } = state;
  const at = Math.min(draft.step, questionIds.length - 1);
  const id = questionIds[at] ?? 'kinds';
  const isLast = at === questionIds.length - 1;
  const goal = useRef<string | null>(null);

  const go = (step: number, focus = `intake-${questionIds[step]}-question-title`) => {
    goal.current = focus;
    touch(id);
    edit({ step });
  };
  const toObstacle = ({ question, field }: Obstacle) => go(questionIds.indexOf(question), `intake-${field}`);

  useEffect(() => {
    if (goal.current === null) return;
    document.getElementById(goal.current)?.focus();
    scrollTo({ top: 0 });
    goal.current = null;
  });

  return (
    <>
      <StepProgress at={at + 1} all={questionIds.length} />
      <div key={id}>
        <Question id={id} state={state} />
      </div>
      {isLast && (
        <>
          <SendTroubles state={state} onObstacle={toObstacle} />
          <SendNote state={state} onObstacle={toObstacle} />
        </>
      )}
      <div className={css.foot}>
        <ResultBar draft={draft} now={state.now} preview={preview} />
        <div className={css.moves}>
          {at > 0 && (
            <div className={css.back}>
              <Button large onClick={() => go(at - 1)}>
                {m.back}
              </Button>
            </div>
          )}
          {isLast ? (
            <SendButton state={state} onObstacle={toObstacle} />
          ) : (
            <Button look="primary" large wide onClick={() => go(at + 1)}>
              {m.next}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
