import type { Deadline } from '../../shared/deadlines/deadline.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { dayNear } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './why.module.css';
import { messages } from './why-messages.ts';
import { WhyPart } from './why-part.tsx';

/** The arithmetic step by step, the closed days it skipped, and what it is not: a later day to rely on. */
export function WhyArithmetic({ deadline, today }: { deadline: Deadline; today: Day }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { steps, closedDays, hint, restsOnComputedYear } = deadline;
  return (
    <>
      {steps.length > 0 && (
        <WhyPart title={m.steps}>
          <ol className={css.steps}>
            {steps.map((step) => (
              <li key={step.ja}>{say(step)}</li>
            ))}
          </ol>
        </WhyPart>
      )}
      {closedDays.length > 0 && (
        <WhyPart title={m.closedDays}>
          <ul className={css.closed}>
            {closedDays.map(({ day, reason }) => (
              <li key={day}>{m.closedDay(say(dayNear(day, today)), say(reason))}</li>
            ))}
          </ul>
        </WhyPart>
      )}
      {hint && (
        <div className={css.hint}>
          <p className={css.small}>{m.hint}</p>
          <p>{say(hint)}</p>
        </div>
      )}
      {restsOnComputedYear && <p className={css.small}>{m.computedYear}</p>}
    </>
  );
}
