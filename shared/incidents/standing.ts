import { assess } from '../deadlines/assess.ts';
import type { Assessment, Deadline } from '../deadlines/assessment.ts';
import { deadlinesFor } from '../deadlines/deadlines.ts';
import { situationOf } from '../deadlines/situation-of.ts';
import { dayInJapan, type Instant } from '../kernel/days.ts';
import type { Incident } from './incident.ts';

/** What the rules make of the facts at this moment. */
export type Standing = { assessment: Assessment; deadlines: readonly Deadline[]; now: Instant };

/** Takes an incident and the moment of asking; returns its verdict and clocks, derived anew from the ledger. */
export function standingOf(incident: Incident, now: Instant): Standing {
  const assessment = assess(situationOf(incident.ledger));
  return { assessment, deadlines: deadlinesFor(assessment), now };
}

/** Says whether the law, as the facts stand, may ask for a report: an open question keeps the duty alive. */
export const mayBeReportable = ({ assessment }: Standing) =>
  assessment.verdict === 'reportable' || assessment.verdict === 'review';

/** Says whether the preliminary report's limit day has come, in Japan. */
export const onLimitDay = ({ deadlines, now }: Standing) =>
  deadlines.some(({ rule, due }) => rule === 'ppc-preliminary' && dayInJapan(now) >= due);
