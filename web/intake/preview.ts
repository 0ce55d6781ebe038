import { assess } from '../../shared/deadlines/assess.ts';
import type { Assessment } from '../../shared/deadlines/assessment.ts';
import { type DayDeadline, isDayDeadline } from '../../shared/deadlines/deadline.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import { isReport } from '../../shared/deadlines/report-duties.ts';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import type { FactKey } from '../../shared/facts/catalogue.ts';
import type { FactStatement } from '../../shared/facts/commands.ts';
import { type FactVersion, type Ledger, withVersion } from '../../shared/facts/ledger.ts';
import { factsOfIntake, type Intake } from '../../shared/incidents/intake.ts';
import type { Instant } from '../../shared/kernel/days.ts';

export type Preview = { assessment: Assessment; deadlines: readonly DayDeadline[] };

/** Takes the answers given so far; returns what the server would compute from them, by the same rules. */
export function previewOf(intake: Intake, now: Instant): Preview {
  const { awareAt } = intake;
  // A time to come is about to be corrected; deadlines counted from it would only frighten or lull.
  const answers = { ...intake, awareAt: awareAt !== null && awareAt > now ? null : awareAt };
  const said = factsOfIntake(answers);
  const ledger = said.reduce<Ledger>(
    (before, statement) => withVersion(before, firstVersion(statement, now)),
    {},
  );
  const situation = situationOf(ledger);
  const assessment = assess(situation);
  const questions = assessment.questions.filter(({ fact }) => isAskedHere(fact, intake, said));
  return {
    assessment: { ...assessment, questions },
    deadlines: deadlinesFor(situation, assessment).filter(isReport).filter(isDayDeadline),
  };
}

/** What this form does not ask is asked later, and of My Number it asks only whether there is any. */
function isAskedHere(fact: FactKey, { data }: Intake, said: readonly FactStatement[]) {
  const isAnswered = fact === 'myNumber' && data.myNumber !== 'unknown';
  return !isAnswered && said.some(({ key }) => key === fact);
}

const firstVersion = ({ key, value, certainty, source }: FactStatement, now: Instant): FactVersion => ({
  key,
  version: 1,
  value: value as FactVersion['value'], // factsOfIntake gives each value in the shape of its key
  certainty,
  source,
  asOf: now,
  reason: null,
  by: { kind: 'clock' },
  recordedAt: now,
  seq: 1,
});
