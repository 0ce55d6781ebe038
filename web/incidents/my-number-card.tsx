import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { BasisChip } from '../deadlines/basis-chip.tsx';
import { useNow } from '../kit/clock.ts';
import { Countdown } from '../kit/countdown.tsx';
import { endOf } from '../kit/dates.ts';
import { useWords } from '../kit/language.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { Card } from './clock-card.tsx';

/** The two reports under the My Number Act, where their clocks run. */
export function MyNumberCard({ view }: { view: IncidentView }) {
  const { say, m } = useWords();
  const today = dayInJapan(useNow());
  const reports = view.duties.filter(({ rule }) => rule.startsWith('my-number-'));
  if (reports.length === 0) return null;
  return (
    <Card title={m.clocks.otherReports}>
      {reports.map(({ rule, title, state, basis }) => {
        const deadline = view.deadlines.find((one) => one.rule === rule);
        return (
          <p key={rule}>
            {say(title)} {state === 'met' && <StatusTag status="done" />}
            {state === 'open' && deadline?.due && (
              <>
                <br />
                <Countdown due={deadline.due} look="dense" />{' '}
                <BasisChip
                  basis={basis}
                  label={say(endOf(deadline.due, today))}
                  view={view}
                  deadline={deadline}
                />
              </>
            )}
          </p>
        );
      })}
    </Card>
  );
}
