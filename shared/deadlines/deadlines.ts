import { dayInJapan } from '../kernel/days.ts';
import type { Assessment } from './assessment.ts';
import type { Start } from './counting/counting.ts';
import type { Deadline } from './deadline.ts';
import type { Asked, Counting, DutyRule } from './duties/duty.ts';
import { dutiesIn } from './duties.ts';
import type { Situation } from './situation.ts';

/** Takes a situation and its assessment; returns every deadline that law, policy and contracts set in it, none while awareness is unknown (law.md 2, 5, 6). */
export function deadlinesFor(situation: Situation, assessment: Assessment): readonly Deadline[] {
  const { awareAt } = situation;
  if (awareAt === null) return [];
  const aware: Start = { dayOne: dayInJapan(awareAt), from: 'awareness', awareAt };
  const counting: Counting = { situation, assessment, aware, legal: legalStart(assessment, aware) };
  return dutiesIn(situation)
    .filter((rule) => isInForce(rule, counting))
    .flatMap((rule) => deadlineOf(rule, counting));
}

/** Where 法26条 counts from: counsel's day, the day the number passed 1,000, else awareness. */
function legalStart({ dayOne, ruledDayOne, findings }: Assessment, aware: Start): Start {
  if (dayOne === null) return aware;
  if (ruledDayOne) return { ...aware, dayOne, from: 'counsel' };
  const passedLater = findings.some(({ rule, outcome }) => rule === 'A-4c' && outcome === 'met');
  return { ...aware, dayOne, from: passedLater ? 'overThousand' : 'awareness' };
}

const isInForce = ({ validFrom, validTo }: DutyRule, { aware: { dayOne } }: Counting) =>
  (validFrom === null || validFrom <= dayOne) && (validTo === null || dayOne <= validTo);

function deadlineOf(rule: DutyRule, counting: Counting): Deadline[] {
  const owed = rule.owed(counting);
  if (!owed.owed) return [];
  const { id, title, kind, basis, addressee, count, alsoBasis } = rule;
  const counted = count(counting);
  return [
    {
      ...counted,
      rule: id,
      title,
      kind,
      addressee: addressee(counting),
      basis: [...basis, ...(alsoBasis?.(counting, counted) ?? [])],
      condition: owed.condition,
    },
  ];
}

/** Takes a situation and its assessment; returns the ids of duties owed though no clock can run, because awareness is unknown. */
export const owedWithoutClock = (asked: Asked): readonly DutyRule[] =>
  asked.situation.awareAt === null ? dutiesIn(asked.situation).filter((rule) => rule.owed(asked).owed) : [];
