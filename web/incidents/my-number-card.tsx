import type { DutyView, IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { OwnDates } from '../deadlines/own-dates.tsx';
import { useNow } from '../kit/clock.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Card } from './clock-card.tsx';

/** The two reports under the My Number Act, where their clocks run. */
export function MyNumberCard({ view }: { view: IncidentView }) {
  const { m } = useWords();
  const reports = view.duties.filter(({ rule }) => rule.startsWith('my-number-'));
  if (reports.length === 0) return null;
  return (
    <Card title={m.clocks.otherReports}>
      {reports.map((duty) => (
        <MyNumberReport key={duty.rule} view={view} duty={duty} />
      ))}
    </Card>
  );
}

function MyNumberReport({ view, duty }: { view: IncidentView; duty: DutyView }) {
  const { say } = useWords();
  const today = dayInJapan(useNow());
  const { rule, title, state, basis } = duty;
  const deadline = view.deadlines.find((one) => one.rule === rule);
  return (
    <div>
      <p>
        {say(title)} {state === 'met' && <StatusTag status="done" />}
      </p>
      {state === 'open' && deadline?.due && (
        <>
          <Countdown due={deadline.due} look="dense" />{' '}
          <BasisChip
            basis={basis}
            label={say(endOf(deadline.due, today))}
            about={say(title)}
            view={view}
            deadline={deadline}
          />
          <OwnDates view={view} duty={duty} />
        </>
      )}
    </div>
  );
}
