import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedReason } from '../../shared/calendar/closed-days.ts';
import { dayFrom } from '../../shared/calendar/dates.ts';
import { assess } from '../../shared/deadlines/assess.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import { d2PpcPreliminary } from '../../shared/deadlines/rules/d2-ppc-preliminary.ts';
import { d3PpcFinal } from '../../shared/deadlines/rules/d3-ppc-final.ts';
import type { Answer, Situation } from '../../shared/deadlines/situation.ts';
import { dayInJapan, daysBetween, plusDays, startOfDay } from '../../shared/kernel/days.ts';

fc.configureGlobal({ seed: 20_261_121 }); // the same situations every time

const firstDay = dayFrom(2022, 1, 1);
const days = Array.from({ length: daysBetween(firstDay, dayFrom(2030, 12, 31)) + 1 }, (_, i) =>
  plusDays(firstDay, i),
);

describe.each([
  [30, 'R7-1'],
  [60, 'R7-3'],
] as const)('the final report of %i days', (length, category) => {
  const finals = days.map((dayOne) => ({
    dayOne,
    final: d3PpcFinal.clock({ dayOne, from: 'awareness', categories: [category] }),
  }));

  test('falls on an open day for every day 1 from 2022 to 2030', () => {
    expect(finals.filter(({ final }) => closedReason(final.due) !== null)).toEqual([]);
  });
  test('lies on its last day or after it with only closed days between', () => {
    const wrong = finals.filter(
      ({ dayOne, final }) =>
        daysBetween(dayOne, final.rawDue) + 1 !== length ||
        daysBetween(final.rawDue, final.due) !== final.closedDays.length ||
        final.closedDays.some(({ day }) => closedReason(day) === null),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the preliminary report', () => {
  test('is never moved, on any day from 2022 to 2030', () => {
    const moved = days.filter((dayOne) => {
      const { guidance, due, rawDue } = d2PpcPreliminary.clock({ dayOne, from: 'awareness', categories: [] });
      return guidance !== plusDays(dayOne, 2) || due !== plusDays(dayOne, 4) || rawDue !== due;
    });
    expect(moved).toEqual([]);
  });
});

const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown');
const moment = fc.integer({ min: 0, max: days.length - 1 }).map((i) => startOfDay(plusDays(firstDay, i)));
const people = fc.oneof(
  fc.record({ maximum: fc.constantFrom(null, 1, 1000), overThousandSince: fc.constant(null) }),
  fc.record({ maximum: fc.constant(1001), overThousandSince: fc.option(moment) }),
);
const situations: fc.Arbitrary<Situation> = fc.record({
  awareAt: fc.option(moment),
  breach: fc.constantFrom('confirmed', 'likely', 'unclear', 'none'),
  scope: fc.constantFrom('personalData', 'beingAcquired', 'beingAcquiredNotPlanned', 'loose'),
  specialCare: answer,
  financialHarm: answer,
  wrongfulPurpose: answer,
  people,
  encryption: fc.constantFrom('none', 'strongKeySafe', 'strongKeyLeaked', 'strongKeyUnknown'),
  role: fc.constantFrom('owner', 'entrustee'),
  entrusterNotifiedOn: fc.option(moment.map(dayInJapan)),
  wrongfulPurposeReversed: fc.boolean(),
  knownBy: fc.constant(null),
});
const settled = fc.record({
  specialCare: fc.constantFrom<Answer>('yes', 'no'),
  financialHarm: fc.constantFrom<Answer>('yes', 'no'),
  wrongfulPurpose: fc.constantFrom<Answer>('yes', 'no'),
  maximum: fc.constantFrom(1, 1001),
});

/** The same situation with every open answer settled one way or the other. */
const settle = (
  situation: Situation,
  answers: { [K in 'specialCare' | 'financialHarm' | 'wrongfulPurpose']: Answer } & { maximum: number },
): Situation => ({
  ...situation,
  specialCare: situation.specialCare === 'unknown' ? answers.specialCare : situation.specialCare,
  financialHarm: situation.financialHarm === 'unknown' ? answers.financialHarm : situation.financialHarm,
  wrongfulPurpose:
    situation.wrongfulPurpose === 'unknown' ? answers.wrongfulPurpose : situation.wrongfulPurpose,
  people: { ...situation.people, maximum: situation.people.maximum ?? answers.maximum },
});

describe('an unknown answer', () => {
  test('never counts as no: what is not reportable stays so however it is answered', () => {
    fc.assert(
      fc.property(situations, settled, (situation, answers) => {
        fc.pre(assess(situation).verdict === 'notReportable');
        expect(assess(settle(situation, answers)).verdict).toBe('notReportable');
      }),
    );
  });
  test('never counts as yes: what is reportable stays so however it is answered', () => {
    fc.assert(
      fc.property(situations, settled, (situation, answers) => {
        const { verdict, dayOne } = assess(situation);
        fc.pre(verdict === 'reportable' && dayOne !== null && dayOne >= dayFrom(2022, 4, 1));
        expect(assess(settle(situation, answers)).verdict).toBe('reportable');
      }),
    );
  });
  test('never makes the final report due later than any answer would', () => {
    fc.assert(
      fc.property(situations, settled, (situation, answers) => {
        const [, final] = deadlinesFor(assess(situation));
        const [, after] = deadlinesFor(assess(settle(situation, answers)));
        fc.pre(final !== undefined && after !== undefined);
        expect(final && after && final.due <= after.due).toBe(true);
      }),
    );
  });
});

describe('an open verdict', () => {
  test('always asks a question, and a category stands exactly where its finding is met', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { verdict, questions, categories, findings, asIfToday } = assess(situation);
        if (verdict === 'review') expect(questions).not.toEqual([]);
        const met = findings.filter(({ rule, outcome }) => /^A-[1-4]$/.test(rule) && outcome === 'met');
        if (!asIfToday) expect(met.map(({ rule }) => rule.replace('A-', 'R7-'))).toEqual(categories);
      }),
    );
  });
});
