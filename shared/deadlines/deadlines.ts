import type { Assessment, Deadline } from './assessment.ts';
import type { Count } from './rules/rule.ts';
import { clockRules } from './rules.ts';

/** Takes an assessment; returns 速報 and 確報 to the PPC where it is reportable or still open and day 1 is known, else none (規則8条, D-1…D-4). */
export function deadlinesFor(assessment: Assessment): readonly Deadline[] {
  const { verdict, dayOne, categories, findings } = assessment;
  if (dayOne === null || verdict === 'exempt' || verdict === 'notReportable') return [];
  const passedLater = findings.some(({ rule, outcome }) => rule === 'A-4c' && outcome === 'met');
  const count: Count = { dayOne, from: passedLater ? 'overThousand' : 'awareness', categories };
  return Object.values(clockRules).map(({ clock }) => clock(count));
}
