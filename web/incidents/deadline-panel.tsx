import { lastDay } from '../../shared/deadlines/next-due.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { CalendarButton } from '../calendar/calendar-button.tsx';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { hasClock } from '../deadlines/clocks.ts';
import { DayRuler } from '../deadlines/day-ruler.tsx';
import { fullDay, fullMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { ClockCard } from './clock-card.tsx';
import { currentFact } from './current-fact.ts';
import css from './deadline-panel.module.css';
import { MyNumberCard } from './my-number-card.tsx';
import { NoClock } from './no-clock.tsx';
import { NoticeCard } from './notice-card.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { PledgesCard } from './pledges-card.tsx';

/** 期限: the clocks, what is only promised, and all of it on one ruler. */
export function DeadlinePanel({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const { assessment, deadlines } = view;
  const awareAt = currentFact(view, 'awareAt')?.value;
  const aware = typeof awareAt === 'string' ? say(fullMoment(awareAt as typeof view.now)) : null; // the schema of the fact is an instant
  const { dayOne } = assessment;
  return (
    <Panel
      title={m.clocks.label}
      {...(dayOne && { aside: m.clocks.aware(aware ?? say(fullDay(dayOne))) })}
      end={
        <>
          <CalendarButton about={view} place="end" />
          <BasisChip basis={[]} label={m.clocks.judgement} view={view} deadline={null} />
        </>
      }
    >
      {!hasClock(view) && <NoClock view={view} />}
      {hasClock(view) && assessment.verdict === 'review' && (
        <p className={css.review}>
          <StatusTag status="unknown">{m.clocks.review}</StatusTag> {say(assessment.reason.words)}
        </p>
      )}
      <div className={css.cards}>
        {hasClock(view) && (
          <>
            <ClockCard view={view} rule="ppc-preliminary" title={m.clocks.preliminary} />
            <NoticeCard view={view} />
            <ClockCard view={view} rule="ppc-final" title={m.clocks.final} />
          </>
        )}
        <MyNumberCard view={view} />
        <PledgesCard view={view} />
      </div>
      {dayOne && deadlines.some((one) => one.kind !== 'target' && lastDay(one) !== null) && (
        <div className={css.ruler}>
          <DayRuler dayOne={dayOne} view={view} />
        </div>
      )}
      <OpenQuestions view={view} />
    </Panel>
  );
}
