import { type Asked, notOwed, type Owed } from './duty.ts';
import { owedBy } from './reporting.ts';

/** While it is unknown whether My Number is included, the clocks of 法26条 already run on the same days and the PPC’s My Number form serves both (R-4, M-5); only where they do not run does My Number need its own. */
export function myNumberOwed({ situation, assessment }: Asked): Owed {
  const { included } = situation.myNumber;
  if (included === 'no') return notOwed;
  const otherClocksRun = assessment.appi === 'reportable' || assessment.appi === 'review';
  if (included === 'unknown' && otherClocksRun) return notOwed;
  return owedBy(assessment.myNumber);
}
