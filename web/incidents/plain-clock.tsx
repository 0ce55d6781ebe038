import type { DayDeadline } from '../../shared/deadlines/deadline.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { CalendarButton } from '../calendar/calendar-button.tsx';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { clockOf, hasClock, type ReportRule } from '../deadlines/clocks.ts';
import { useNow } from '../kit/clock.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf, fullMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './insured-cockpit.module.css';
import { NoClock } from './no-clock.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { RailBars } from './rail-bars.tsx';

/** The nearest report in plain words. Articles stay behind 理由. */
export function PlainClock({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const final = clockOf(view, 'ppc-final');
  const first = clockOf(view, 'ppc-preliminary');
  const rule: ReportRule = first.state === 'filed' ? 'ppc-final' : 'ppc-preliminary';
  const clock = first.state === 'filed' ? final : first;
  const stop = view.rail.find(
    ({ code }) => code === (rule === 'ppc-final' ? 'final_report' : 'preliminary_report'),
  );
  return (
    <section className={css.clock} aria-labelledby="plain-clock">
      <h2 id="plain-clock">{hasClock(view) ? m.clocks.plain[rule] : m.clocks.label}</h2>
      {!hasClock(view) && <NoClock view={view} />}
      {clock.state === 'running' && <Running deadline={clock.deadline} view={view} />}
      {clock.state === 'filed' && (
        <>
          <p>
            {m.clocks.filedAt} <strong>{say(fullMoment(clock.filing.filedAt))}</strong>
          </p>
          <p>
            {m.clocks.receipt} <strong>{clock.filing.receiptNumber ?? m.clocks.receiptLater}</strong>
          </p>
          {clock.deadline && (
            <BasisChip basis={[]} label={m.clocks.whyPlain} view={view} deadline={clock.deadline} />
          )}
        </>
      )}
      {rule === 'ppc-final' && first.state === 'filed' && final.state !== 'filed' && (
        <p className={css.small}>
          {m.clocks.firstFiled(say(fullMoment(first.filing.filedAt)), first.filing.receiptNumber)}
        </p>
      )}
      <RailBars rail={view.rail} wide />
      {stop && hasClock(view) && (
        <StatusTag status={stop.status}>
          {m.clocks.stop(stop.no, say(stop.label), m.status[stop.status])}
        </StatusTag>
      )}
      <OpenQuestions view={view} />
      <CalendarButton about={view} place="start" />
    </section>
  );
}

function Running({ deadline, view }: { deadline: DayDeadline; view: IncidentView }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  return (
    <>
      <Countdown due={deadline.due} look="plain" />
      <p>
        <strong>{m.clocks.until(say(endOf(deadline.due, today)))}</strong>{' '}
        <span className={css.small}>
          {m.clocks.plainDay(deadline.days, deadline.rawDue !== deadline.due)}
        </span>
      </p>
      <BasisChip basis={deadline.basis} label={m.clocks.whyPlain} view={view} deadline={deadline} />
    </>
  );
}
