import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan, daysBetween } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf, shortDay, shortMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import css from './clock-strip.module.css';
import { type Clock, clockOf, hasClock } from './clocks.ts';

/** The clocks in one line, on every page of an incident but its overview. */
export function ClockStrip({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const now = useNow();
  const { assessment, memory, phases } = view;
  const { target } = memory.notices;
  return (
    <section className={css.strip} aria-label={m.clocks.label}>
      {hasClock(view) ? (
        <>
          <StripClock name={m.clocks.preliminary} clock={clockOf(view, 'ppc-preliminary')} />
          <span className={css.clock}>
            <b>{m.clocks.notices}</b>{' '}
            {phases.notices.phase === 'preparing' && target
              ? m.clocks.target(say(shortDay(target)))
              : say(phases.notices.words)}
          </span>
          <StripClock name={m.clocks.final} clock={clockOf(view, 'ppc-final')} />
        </>
      ) : (
        <span className={css.clock}>
          {assessment.dayOne ? say(assessment.reason.words) : m.clocks.noDayOne}
        </span>
      )}
      <span className={css.now}>
        {say(shortMoment(now))} JST
        {assessment.dayOne && (
          <>
            {m.cockpit.listGap}
            {m.clocks.day(daysBetween(assessment.dayOne, dayInJapan(now)) + 1)}
          </>
        )}
      </span>
    </section>
  );
}

function StripClock({ name, clock }: { name: string; clock: Clock }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  if (clock.state === 'none') return null;
  return (
    <span className={css.clock}>
      <b>{name}</b>{' '}
      {clock.state === 'filed' ? (
        m.clocks.filed(say(shortMoment(clock.filing.filedAt)), clock.filing.receiptNumber)
      ) : (
        <>
          <Countdown due={clock.deadline.due} look="dense" />{' '}
          <span className={css.by}>{say(endOf(clock.deadline.due, today))}</span>
        </>
      )}
    </span>
  );
}
