import { type DayDeadline, isDayDeadline } from '../../shared/deadlines/deadline.ts';
import { isReport } from '../../shared/deadlines/report-duties.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { OwnDates } from '../deadlines/own-dates.tsx';
import { useNow } from '../kit/clock.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf, shortMoment } from '../kit/dates.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';

/** The reports to the state with their days, in plain words; articles stay behind 理由. */
export function PlainDates({ view }: { view: IncidentView }) {
  const { m: kit } = useWords();
  const m = useMessages(messages);
  const reports = view.deadlines.filter(isDayDeadline).filter(isReport);
  return (
    <Panel title={kit.clocks.label} flush>
      {reports.length === 0 && (
        <p className={css.empty}>{view.assessment.dayOne === null ? m.noDayOne : m.noPeriods}</p>
      )}
      <ul>
        {reports.map((deadline) => (
          <PlainDate key={deadline.rule} view={view} deadline={deadline} />
        ))}
      </ul>
    </Panel>
  );
}

function PlainDate({ view, deadline }: { view: IncidentView; deadline: DayDeadline }) {
  const { say, m: kit } = useWords();
  const m = useMessages(messages);
  const today = dayInJapan(useNow());
  const { rule, title, due, days, rawDue } = deadline;
  const plain: { readonly [rule: string]: string } = kit.clocks.plain;
  const duty = view.duties.find((one) => one.rule === rule);
  return (
    <li className={css.plainDate}>
      <h3>{plain[rule] ?? say(title)}</h3>
      {duty?.met ? (
        <p>
          <StatusTag status="done">{m.states.met}</StatusTag> {say(shortMoment(duty.met.at))}
        </p>
      ) : (
        <>
          <p>
            <strong>{m.until(say(endOf(due, today)))}</strong>{' '}
            <span className={css.small}>{kit.clocks.plainDay(days, rawDue !== due)}</span>
          </p>
          <p>
            <Countdown due={due} look="dense" />
          </p>
        </>
      )}
      <BasisChip basis={[]} label={kit.clocks.whyPlain} about={say(title)} view={view} deadline={deadline} />
      {duty && <OwnDates view={view} duty={duty} />}
    </li>
  );
}
