import { isDay } from '../../shared/kernel/days.ts';
import { Button } from '../kit/button.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { isSurprisinglyEarly } from './checks.ts';
import type { Draft, WhenMode } from './draft.ts';
import { InputField } from './input-field.tsx';
import { messages } from './messages.ts';
import type { IntakeState } from './use-intake.ts';
import css from './when-question.module.css';

const modes: readonly WhenMode[] = ['exact', 'rough', 'unknown'];

/** When anyone first noticed: a moment, the earliest of a range, or まだ分からない. */
export function WhenQuestion(state: IntakeState) {
  const { draft, edit } = state;
  const m = useMessages(messages).when;
  const { when } = draft;
  const change = (part: Partial<Draft['when']>) => edit({ when: { ...when, confirmed: false, ...part } });
  const modeWords = { exact: m.exactly, rough: m.notExactly, unknown: m.atAll };

  return (
    <>
      {when.mode === 'unknown' ? <p className={css.unknown}>{m.unknownHint}</p> : <MomentInputs {...state} />}
      <div className={css.switches}>
        {modes
          .filter((mode) => mode !== when.mode)
          .map((mode) => (
            <Button
              key={mode}
              look="quiet"
              onClick={() => change({ mode, ...(mode === 'unknown' && { day: null, time: null }) })}
            >
              {modeWords[mode]}
            </Button>
          ))}
      </div>
    </>
  );
}

function MomentInputs({ draft, edit, now, obstacles }: IntakeState) {
  const { say } = useWords();
  const m = useMessages(messages).when;
  const { when } = draft;
  const rough = when.mode === 'rough';
  const change = (part: Partial<Draft['when']>) => edit({ when: { ...when, confirmed: false, ...part } });
  const future = obstacles.find(({ field }) => field === 'when');

  return (
    <>
      {rough && <p className={css.note}>{m.roughHint}</p>}
      <div className={css.moment}>
        <InputField
          id="intake-when"
          type="date"
          label={rough ? m.earliestDay : m.day}
          value={when.day ?? ''}
          onChange={(day) => change({ day: isDay(day) ? day : null })}
          error={future && say(future.words)}
        />
        <InputField
          type="time"
          label={rough ? m.earliestTime : m.time}
          value={when.time ?? ''}
          onChange={(time) => change({ time: time || null })}
        />
        <span className={css.zone}>{m.zone}</span>
      </div>
      {when.day !== null && when.time === null && <p className={css.note}>{m.timeOptional}</p>}
      {isSurprisinglyEarly(draft, now) && (
        <div className={css.early} role="status">
          <p>{m.early}</p>
          <div className={css.modes}>
            <Button onClick={() => change({ confirmed: true })}>{m.earlyYes}</Button>
            <Button onClick={() => change({ day: null, time: null })}>{m.earlyNo}</Button>
          </div>
        </div>
      )}
    </>
  );
}
