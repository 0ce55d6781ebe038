import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan, daysBetween } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf, shortDay, shortMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { BasisChip } from './basis-chip.tsx';
import css from './clock-strip.module.css';
import { type Clock, clockOf, hasClock, nextPledge } from './clocks.ts';

/** The clocks in one line, on every page of an incident but its overview. */
export function ClockStrip({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const now = useNow();
  const { assessment } = view;
  return (
    <section className={css.strip} aria-label={m.clocks.strip}>
      {hasClock(view) ? (
        <>
          <StripClock view={view} name={m.clocks.preliminary} clock={clockOf(view, 'ppc-preliminary')} />
          <NoticeClock view={view} />
          <StripClock view={view} name={m.clocks.final} clock={clockOf(view, 'ppc-final')} />
        </>
      ) : (
        <span className={css.clock}>
          {assessment.dayOne ? say(assessment.reason.words) : m.clocks.noDayOne}
        </span>
      )}
      <OtherClock view={view} />
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

/** 本人通知 runs without a number of days; its words open the reason where the duty stands. */
function NoticeClock({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const { memory, phases } = view;
  const { target } = memory.notices;
  const deadline = view.deadlines.find(({ rule }) => rule === 'principal-notice');
  const words =
    phases.notices.phase === 'preparing' && target
      ? m.clocks.target(say(shortDay(target)))
      : say(phases.notices.words);
  return (
    <span className={css.clock}>
      <b>{m.clocks.notices}</b>{' '}
      {deadline ? (
        <BasisChip basis={[]} label={words} about={m.clocks.notices} view={view} deadline={deadline} />
      ) : (
        words
      )}
    </span>
  );
}

/** The nearest of the other laws and promises, so that it is not forgotten on any page. */
function OtherClock({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const today = dayInJapan(useNow());
  const next = nextPledge(view);
  const end = next?.dueAt ? shortMoment(next.dueAt) : next?.due && endOf(next.due, today);
  if (!next || !end) return null;
  return (
    <span className={css.clock}>
      <b>{say(next.title)}</b>{' '}
      <BasisChip basis={[]} label={say(end)} about={say(next.title)} view={view} deadline={next} />
    </span>
  );
}

function StripClock({ view, name, clock }: { view: IncidentView; name: string; clock: Clock }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  if (clock.state === 'none') return null;
  return (
    <span className={css.clock}>
      <b>{name}</b>{' '}
      {clock.state === 'filed' ? (
        <>
          {m.clocks.filed(say(shortMoment(clock.filing.filedAt)), clock.filing.receiptNumber)}{' '}
          {clock.deadline && (
            <BasisChip
              basis={[]}
              label={m.clocks.whyPlain}
              about={name}
              view={view}
              deadline={clock.deadline}
            />
          )}
        </>
      ) : (
        <>
          <Countdown due={clock.deadline.due} look="dense" />{' '}
          <BasisChip
            basis={[]}
            label={say(endOf(clock.deadline.due, today))}
            about={name}
            view={view}
            deadline={clock.deadline}
          />
        </>
      )}
    </span>
  );
}
