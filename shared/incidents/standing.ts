import { assess } from '../deadlines/assess.ts';
import type { Assessment } from '../deadlines/assessment.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { deadlinesFor } from '../deadlines/deadlines.ts';
import { type Ruling, ruled } from '../deadlines/ruling.ts';
import type { Situation } from '../deadlines/situation.ts';
import { situationOf } from '../deadlines/situation-of.ts';
import type { Ledger } from '../facts/ledger.ts';
import { canonical, sha256Hex } from '../kernel/canonical.ts';
import { dayInJapan, type Instant } from '../kernel/days.ts';
import type { Incident } from './incident.ts';

/** What the rules, and counsel where a ruling holds, make of the facts at this moment. */
export type Standing = {
  situation: Situation;
  /** What stands: the rules' own assessment, or counsel's where it was overruled. */
  assessment: Assessment;
  /** What the rules alone say. */
  computed: Assessment;
  /** Counsel's ruling while the facts are those it was made on. */
  ruling: Ruling | null;
  deadlines: readonly Deadline[];
  now: Instant;
};

type Reckoned = Omit<Standing, 'now' | 'ruling'> & { ruling: Ruling | null; of: Ruling | null };

// One request asks for the standing several times over; a ledger never changes, so neither does what follows from it.
const reckoned = new WeakMap<Ledger, Reckoned>();

/** Takes an incident and the moment of asking; returns its verdict and clocks, derived anew from the ledger. */
export function standingOf({ ledger, snapshot }: Incident, now: Instant): Standing {
  const { ruling } = snapshot.context.deadlines;
  const known = reckoned.get(ledger);
  if (known && known.of === ruling) return { ...known, now };
  const made = reckon(ledger, ruling);
  reckoned.set(ledger, made);
  return { ...made, now };
}

/** Takes a ledger and counsel's last ruling; returns what they lead to, without remembering it. */
export function reckon(ledger: Ledger, given: Ruling | null): Reckoned {
  const situation = situationOf(ledger);
  const computed = assess(situation);
  const ruling = given !== null && given.inputsHash === inputsHashOf(situation) ? given : null;
  const assessment = ruling ? ruled(computed, ruling) : computed;
  return {
    situation,
    computed,
    assessment,
    ruling,
    of: given,
    deadlines: deadlinesFor(situation, assessment),
  };
}

/** Takes a situation; returns the hash by which counsel's ruling names it. */
export const inputsHashOf = (situation: Situation) => sha256Hex(canonical(situation));

/** Says whether the law, as the facts stand, may ask for a report: an open question keeps the duty alive. */
export const mayBeReportable = ({ assessment }: Pick<Standing, 'assessment'>) =>
  assessment.verdict === 'reportable' || assessment.verdict === 'review';

/** Says whether the preliminary report's limit day has come, in Japan. */
export const onLimitDay = ({ deadlines, now }: Standing) =>
  deadlines.some(({ rule, due }) => rule === 'ppc-preliminary' && due !== null && dayInJapan(now) >= due);
