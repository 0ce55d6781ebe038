import { type Deadline, isDayDeadline } from '../../shared/deadlines/deadline.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { OwnDates } from '../deadlines/own-dates.tsx';
import { useNow } from '../kit/clock.ts';
import { endOf, fullMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';
import { RollCalendar } from './roll-calendar.tsx';

/** One clock: its steps, the day it comes to, the roll over closed days, and people's own dates beside it. */
export function Period({ view, deadline }: { view: IncidentView; deadline: Deadline }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const today = dayInJapan(useNow());
  const { title, kind, basis, steps, due, dueAt, condition, hint, restsOnComputedYear, rule } = deadline;
  const end = due ? endOf(due, today) : dueAt && fullMoment(dueAt);
  const duty = view.duties.find((one) => one.rule === rule);
  return (
    <section className={css.period} aria-label={say(title)}>
      <header className={css.periodHead}>
        <h3>{say(title)}</h3>
        <BasisChip basis={basis} view={view} deadline={deadline} />
      </header>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step.ja}>{say(step)}</li>
        ))}
      </ol>
      <p className={css.result}>
        <strong>{end && m.until(say(end))}</strong>{' '}
        <span className={css.small}>{kit.clocks.kinds[kind]}</span>
      </p>
      {isDayDeadline(deadline) && <RollCalendar deadline={deadline} />}
      {condition && <p className={css.note}>{m.condition(say(condition))}</p>}
      {hint && <p className={css.note}>{say(hint)}</p>}
      {restsOnComputedYear && <p className={css.note}>{m.computedYear}</p>}
      {duty && (
        <div className={css.own}>
          <OwnDates view={view} duty={duty} />
        </div>
      )}
    </section>
  );
}
