import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedReason } from '../../shared/calendar/closed-days.ts';
import { dayFrom } from '../../shared/calendar/dates.ts';
import { assess } from '../../shared/deadlines/assess.ts';
import type { Start } from '../../shared/deadlines/counting/counting.ts';
import { threeToFiveDays } from '../../shared/deadlines/counting/guidance.ts';
import { rolledPeriod } from '../../shared/deadlines/counting/rolled.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import type { Answer, Situation } from '../../shared/deadlines/situation.ts';
import { situationOf } from '../../shared/deadlines/situation-of.ts';
import type { FactKey } from '../../shared/facts/catalogue.ts';
import { type FactVersion, type Ledger, withVersion } from '../../shared/facts/ledger.ts';
import { sectorKeys } from '../../shared/facts/sectors.ts';
import { type Day, dayInJapan, daysBetween, plusDays, startOfDay } from '../../shared/kernel/days.ts';
import { words } from '../../shared/kernel/words.ts';

fc.configureGlobal({ seed: 20_261_121 }); // the same situations every time

const firstDay = dayFrom(2022, 1, 1);
const days = Array.from({ length: daysBetween(firstDay, dayFrom(2030, 12, 31)) + 1 }, (_, i) =>
  plusDays(firstDay, i),
);

const from = (dayOne: Day): Start => ({ dayOne, from: 'awareness', awareAt: startOfDay(dayOne) });

describe.each([30, 60])('a final report of %i days', (length) => {
  const finals = days.map((dayOne) => ({
    dayOne,
    final: rolledPeriod(from(dayOne), length, words('期間', 'The period')),
  }));

  test('falls on an open day for every day 1 from 2022 to 2030', () => {
    expect(finals.filter(({ final }) => final.due === null || closedReason(final.due) !== null)).toEqual([]);
  });
  test('is never due before its last day, nor later than the closed stretch after it', () => {
    const wrong = finals.filter(
      ({ dayOne, final: { due, rawDue, closedDays } }) =>
        due === null ||
        rawDue === null ||
        daysBetween(dayOne, rawDue) + 1 !== length ||
        daysBetween(rawDue, due) !== closedDays.length ||
        closedDays.some(({ day }) => closedReason(day) === null),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a preliminary report', () => {
  test('is never moved, on any day from 2022 to 2030', () => {
    const moved = days.filter((dayOne) => {
      const { guidance, due, rawDue } = threeToFiveDays(from(dayOne));
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
  myNumber: fc.record({
    included: answer,
    wrongful: answer,
    openToPublic: answer,
    people: fc.constantFrom(null, 1, 100, 101),
  }),
  sectors: fc.option(fc.uniqueArray(fc.constantFrom(...sectorKeys))),
  delegation: fc.constant(null),
  contracts: fc.constant([]),
});
const settled = fc.record({
  specialCare: fc.constantFrom<Answer>('yes', 'no'),
  financialHarm: fc.constantFrom<Answer>('yes', 'no'),
  wrongfulPurpose: fc.constantFrom<Answer>('yes', 'no'),
  maximum: fc.constantFrom(1, 1001),
  included: fc.constantFrom<Answer>('yes', 'no'),
  wrongful: fc.constantFrom<Answer>('yes', 'no'),
  openToPublic: fc.constantFrom<Answer>('yes', 'no'),
  holders: fc.constantFrom(1, 101),
});
type Answers = typeof settled extends fc.Arbitrary<infer A> ? A : never;
const given = (now: Answer, then: Answer): Answer => (now === 'unknown' ? then : now);

/** The same situation with every open answer settled one way or the other. */
const settle = (situation: Situation, answers: Answers): Situation => {
  const { people, myNumber } = situation;
  const maximum = people.maximum ?? answers.maximum;
  return {
    ...situation,
    specialCare: given(situation.specialCare, answers.specialCare),
    financialHarm: given(situation.financialHarm, answers.financialHarm),
    wrongfulPurpose: given(situation.wrongfulPurpose, answers.wrongfulPurpose),
    people: { ...people, maximum },
    myNumber: {
      included: given(myNumber.included, answers.included),
      wrongful: given(myNumber.wrongful, answers.wrongful),
      openToPublic: given(myNumber.openToPublic, answers.openToPublic),
      people: myNumber.people ?? Math.min(answers.holders, maximum),
    },
  };
};
const finalOf = (situation: Situation) =>
  deadlinesFor(situation, assess(situation)).find(({ rule }) => rule === 'ppc-final')?.due ?? null;

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
        const [final, after] = [finalOf(situation), finalOf(settle(situation, answers))];
        fc.pre(final !== null && after !== null);
        expect(final !== null && after !== null && final <= after).toBe(true);
      }),
    );
  });
});

describe('more knowledge', () => {
  test('never turns a report into silence without a reason', () => {
    fc.assert(
      fc.property(situations, situations, (before, after) => {
        const was = assess(before).verdict;
        const { verdict, reason } = assess(after);
        fc.pre(was === 'reportable' && verdict !== 'reportable');
        expect(
          [reason.words.ja, reason.words.en, reason.basis.cite.ja].every((said) => said.length > 5),
        ).toBe(true);
      }),
    );
  });
  test('leaves every clock its arithmetic, its source and an end that nobody has to guess', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const { kind, due, dueAt, steps, basis, rule } of deadlinesFor(situation, assess(situation))) {
          expect([rule, steps.length > 0, basis.length > 0]).toEqual([rule, true, true]);
          expect([rule, (due ?? dueAt) === null]).toEqual([rule, kind === 'promptly']);
        }
      }),
    );
  });
});

describe('the order in which facts come in', () => {
  const told: [FactKey, unknown][] = [
    ['awareAt', '2026-10-31T02:14:00.000Z'],
    ['specialCare', 'no'],
    ['financialHarm', 'yes'],
    ['wrongfulPurpose', 'yes'],
    ['principalCount', { gross: null, deduplicated: 5600, maximum: null, minimum: null }],
    ['myNumber', { included: 'no', wrongful: 'unknown', openToPublic: 'unknown', people: null }],
    ['sectors', ['card', 'pMark']],
    ['contracts', [{ partner: 'デモ商事', period: 24, unit: 'hours' }]],
  ];
  const ledgerOf = (order: readonly [FactKey, unknown][]) =>
    order.reduce<Ledger>(
      (ledger, [key, value], index) => withVersion(ledger, version(key, value, index + 1)),
      {},
    );
  const outcome = (order: readonly [FactKey, unknown][]) => {
    const situation = situationOf(ledgerOf(order));
    const assessment = assess(situation);
    return { assessment, deadlines: deadlinesFor(situation, assessment) };
  };

  test('does not matter', () => {
    const inOrder = outcome(told);
    fc.assert(
      fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (order) => {
        expect(outcome(order)).toEqual(inOrder);
      }),
    );
    expect(inOrder.deadlines.length).toBeGreaterThan(6);
  });
});

const version = (key: FactKey, value: unknown, seq: number): FactVersion => ({
  key,
  version: 1,
  value: value as FactVersion['value'], // written above in the shape of its key
  certainty: 'confirmed',
  source: '試験',
  asOf: startOfDay(firstDay),
  reason: null,
  by: { kind: 'clock' },
  recordedAt: startOfDay(firstDay),
  seq,
});

describe('an open verdict', () => {
  test('always asks a question, and a category stands exactly where its finding is met', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        const { verdict, questions, categories, findings, asIfToday } = assess(situation);
        if (verdict === 'review') expect(questions).not.toEqual([]);
        const met = findings.filter(({ rule, outcome }) => /^A-[1-4]$/.test(rule) && outcome === 'met');
        const appi = categories.filter((one) => one.startsWith('R7-'));
        if (!asIfToday) expect(met.map(({ rule }) => rule.replace('A-', 'R7-'))).toEqual(appi);
      }),
    );
  });
});
