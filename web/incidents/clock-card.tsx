import type { ReactNode } from 'react';
import type { DayDeadline } from '../../shared/deadlines/deadline.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { clockOf, type ReportRule } from '../deadlines/clocks.ts';
import { OwnDates } from '../deadlines/own-dates.tsx';
import { useNow } from '../kit/clock.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf, fullMoment } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import css from './deadline-panel.module.css';

type Props = { view: IncidentView; rule: ReportRule; title: string };

/** One report: time left until 24:00 of its day, or when it was filed and under which number. */
export function ClockCard({ view, rule, title }: Props) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  const clock = clockOf(view, rule);
  if (clock.state === 'none') return null;
  const deadline = clock.deadline;
  const why = deadline && <BasisChip basis={deadline.basis} view={view} deadline={deadline} />;
  if (clock.state === 'filed') {
    const { filedAt, receiptNumber, addressee } = clock.filing;
    return (
      <Card title={title} tag={<StatusTag status="done">{m.clocks.filedTag}</StatusTag>}>
        <p className={css.filed}>
          {m.clocks.filedAt} <strong>{say(fullMoment(filedAt))}</strong>
        </p>
        <p>
          {m.clocks.receipt} <strong>{receiptNumber ?? m.clocks.receiptLater}</strong>
        </p>
        <p className={css.small}>{addressee}</p>
        {why}
      </Card>
    );
  }
  const { due, kind } = clock.deadline;
  const duty = view.duties.find((one) => one.rule === rule);
  return (
    <Card title={title} tag={<ClockTag view={view} deadline={clock.deadline} />}>
      <Countdown due={due} />
      <p>
        <strong>{m.clocks.until(say(endOf(due, today)))}</strong>{' '}
        <span className={css.small}>{m.clocks.kinds[kind]}</span>
      </p>
      {why}
      {duty && <OwnDates view={view} duty={duty} />}
    </Card>
  );
}

export function Card({ title, tag, children }: { title: string; tag?: ReactNode; children: ReactNode }) {
  return (
    <section className={css.card}>
      <header className={css.cardHead}>
        <h3>{title}</h3>
        {tag}
      </header>
      {children}
    </section>
  );
}

function ClockTag({ view, deadline: { rule, guidance } }: { view: IncidentView; deadline: DayDeadline }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  const stop = view.rail.find(
    ({ code }) => code === (rule === 'ppc-final' ? 'final_report' : 'preliminary_report'),
  );
  if (!stop) return null;
  if (stop.status === 'overdue') return <StatusTag status="overdue" />;
  if (guidance && today > guidance) return <StatusTag status="due_soon">{m.clocks.guidancePassed}</StatusTag>;
  return <StatusTag status={stop.status}>{say(stop.detail)}</StatusTag>;
}
