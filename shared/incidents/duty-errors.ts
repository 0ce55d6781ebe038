import { lastDay } from '../deadlines/next-due.ts';
import type { Instant } from '../kernel/days.ts';
import type { FieldError } from '../kernel/refusal.ts';
import { words } from '../kernel/words.ts';
import { type Duty, dutiesOf, endOfDuty } from './duties.ts';
import type { Incident } from './incident.ts';
import { situated } from './objection.ts';
import { standingOf } from './standing.ts';

type Body = { readonly [name: string]: unknown };

/** Takes an incident, the body of a command and the moment; returns what is wrong with what it says of a duty. */
export function dutyErrors(incident: Incident, body: Body, now: Instant): FieldError[] {
  if (typeof body.rule !== 'string') return [];
  const duty = dutiesOf(situated(incident, standingOf(incident, now))).find(({ rule }) => rule === body.rule);
  if (!duty) return [nothingOwed];
  return ahead(duty, body);
}

const nothingOwed: FieldError = {
  field: 'rule',
  words: words('いまの事実では、この義務はありません', 'As the facts stand there is no such duty'),
};

/** A target or cut-off that lies after the deadline would only lull. */
function ahead(duty: Duty, { target, cutoff }: Body): FieldError[] {
  const day = duty.deadline && lastDay(duty.deadline);
  const end = endOfDuty(duty);
  const tooLate = words('期限より後にはできません', 'It cannot lie after the deadline');
  return [
    ...(typeof target === 'string' && day !== null && target > day
      ? [{ field: 'target', words: tooLate }]
      : []),
    ...(typeof cutoff === 'string' && end !== null && cutoff > end
      ? [{ field: 'cutoff', words: tooLate }]
      : []),
  ];
}
