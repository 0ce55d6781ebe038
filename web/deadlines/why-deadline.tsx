import type { Deadline } from '../../shared/deadlines/deadline.ts';
import type { IncidentView } from '../../shared/incidents/view.ts';
import { dayInJapan } from '../../shared/kernel/days.ts';
import { useNow } from '../kit/clock.ts';
import { useMessages, useWords } from '../kit/language.tsx';
import { PastDays } from './past-days.tsx';
import { WhyArithmetic } from './why-arithmetic.tsx';
import { WhyInputs } from './why-inputs.tsx';
import { messages } from './why-messages.ts';
import { WhyRule } from './why-rule.tsx';
import { WhyWhen } from './why-when.tsx';

type Props = { view: IncidentView; deadline: Deadline; onClose: () => void };

/** Why this day: when and for whom, the arithmetic, what went in, the rule in plain words, and how it came out before. */
export function WhyDeadline({ view, deadline, onClose }: Props) {
  const { say } = useWords();
  const m = useMessages(messages);
  const today = dayInJapan(useNow());
  const { condition, rule } = deadline;
  return (
    <>
      <WhyWhen view={view} deadline={deadline} today={today} />
      {condition && <p>{m.condition(say(condition))}</p>}
      <WhyArithmetic deadline={deadline} today={today} />
      <WhyInputs view={view} onClose={onClose} />
      <WhyRule deadline={deadline} ruleSet={view.assessment.ruleSet} />
      <PastDays view={view} rule={rule} today={today} onClose={onClose} />
    </>
  );
}
