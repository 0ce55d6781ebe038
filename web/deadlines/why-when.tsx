import type { Deadline } from '../../shared/deadlines/deadline.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import type { Day } from '../../shared/kernel/days.ts';
import { fullDay, fullMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { untilWords } from './until-words.ts';
import css from './why.module.css';
import { messages } from './why-messages.ts';

type Props = { view: IncidentView; deadline: Deadline; today: Day };

/** Until when, of which kind, to whom, and people's own dates apart from it. Day 1 is told by the arithmetic: counsel's own reaches the reports, not every promise. */
export function WhyWhen({ view, deadline, today }: Props) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const { kind, addressee, rule } = deadline;
  const duty = view.duties.find((one) => one.rule === rule);
  return (
    <dl className={css.dates}>
      <dt>{m.due}</dt>
      <dd>
        <strong>{say(untilWords(deadline, today))}</strong>
      </dd>
      <dt>{m.kind}</dt>
      <dd>{m.kinds[kind]}</dd>
      <dt>{m.to}</dt>
      <dd>
        {say(addressee.words)}
        {addressee.toConfirm && <strong className={css.confirm}> {m.confirm}</strong>}
      </dd>
      {duty?.target && (
        <>
          <dt>{kit.clocks.targetIs}</dt>
          <dd>{say(fullDay(duty.target))}</dd>
        </>
      )}
      {duty?.cutoff && (
        <>
          <dt>{kit.clocks.cutoffIs}</dt>
          <dd>{say(fullMoment(duty.cutoff))}</dd>
        </>
      )}
    </dl>
  );
}
