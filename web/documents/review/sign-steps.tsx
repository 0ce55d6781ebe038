import type { DocumentView, StepView } from '../../../shared/documents/view.ts';
import { dayInJapan, type Instant, timeInJapan } from '../../../shared/kernel/days.ts';
import { cx } from '../../kit/class-names.ts';
import { shortMoment } from '../../kit/dates.ts';
import { IconCheck, IconMinus, IconX } from '../../kit/icons.ts';
import { useMessages, useWords } from '../../kit/language.tsx';
import { messages } from '../messages.ts';
import css from './sign-steps.module.css';

/** 作成 → 会社の確認 → 弁護士の承認 → 会社の決裁 → 提出. A later edit turns a step back to empty and says so. */
export function SignSteps({ view }: { view: DocumentView }) {
  const m = useMessages(messages);
  return (
    <ol className={css.steps} aria-label={m.stepsLabel}>
      {view.steps.map((step) => (
        <Step key={step.step} view={view} step={step} />
      ))}
    </ol>
  );
}

const icons = { done: IconCheck, skipped: IconMinus, fell: IconX, current: null, todo: null } as const;

function Step({ view, step }: { view: DocumentView; step: StepView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { state, name, at, version, reason } = step;
  const words = step.step === 'issue' ? m.leaves[view.issueWay] : m.steps[step.step];
  const Icon = icons[state];
  const fell = view.fallen.findLast((one) => one.step === step.step);
  const isFallen = state === 'fell' || (fell !== undefined && state !== 'done' && state !== 'skipped');
  const moment = (instant: Instant) =>
    dayInJapan(instant) === dayInJapan(view.now) ? timeInJapan(instant) : say(shortMoment(instant));
  return (
    <li className={cx(css.step, css[state])} aria-current={state === 'current' ? 'step' : undefined}>
      <span className={css.mark} aria-hidden>
        {Icon && <Icon size={12} stroke={3} />}
      </span>
      <span className={css.words}>
        <b>{words}</b>
        <span className="unseen"> {m.stepStates[state]}</span>
        {name && state !== 'fell' && (
          <span className={css.who}>
            {' '}
            <span lang="ja">{name}</span> {at && moment(at)}
          </span>
        )}
        {isFallen && (
          <span className={css.fall}>{m.fell(version ?? fell?.version ?? view.version, words)}</span>
        )}
        {state === 'skipped' && (
          <span className={css.fall}>
            {m.stepStates.skipped}
            {reason && (
              <>
                {' '}
                <span lang="ja">{reason}</span>
              </>
            )}
          </span>
        )}
      </span>
    </li>
  );
}
