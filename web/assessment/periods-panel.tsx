import { CALENDAR_VERSION } from '../../shared/calendar/official-years.ts';
import type { Deadline } from '../../shared/deadlines/deadline.ts';
import { isReport } from '../../shared/deadlines/report-duties.ts';
import { ruleSetOf } from '../../shared/deadlines/rule-sets.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { Panel } from '../kit/panel.tsx';
import css from './assessment.module.css';
import { messages } from './messages.ts';
import { Period } from './period.tsx';

const isCounted = ({ due, dueAt }: Deadline) => (due ?? dueAt) !== null;

/** 期限の計算: the arithmetic of every clock, the reports first. */
export function PeriodsPanel({ view }: { view: IncidentView }) {
  const { say } = useWords();
  const m = useMessages(messages);
  const { ruleSet, dayOne } = view.assessment;
  const counted = view.deadlines.filter(isCounted);
  const others = counted.filter((deadline) => !isReport(deadline));
  return (
    <Panel title={m.periods} aside={m.periodsAside} flush>
      {ruleSet && <p className={css.note}>{m.versions(say(ruleSetOf(ruleSet).words), CALENDAR_VERSION)}</p>}
      {counted.length === 0 && <p className={css.empty}>{dayOne === null ? m.noDayOne : m.noPeriods}</p>}
      {counted.filter(isReport).map((deadline) => (
        <Period key={deadline.rule} view={view} deadline={deadline} />
      ))}
      {others.length > 0 && (
        <details className={css.others}>
          <summary>{m.others(others.length)}</summary>
          {others.map((deadline) => (
            <Period key={deadline.rule} view={view} deadline={deadline} />
          ))}
        </details>
      )}
    </Panel>
  );
}
