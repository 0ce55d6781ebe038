import { describe, expect, test } from 'vitest';
import { type IncidentKind, incidentKinds } from '../../shared/facts/choices.ts';
import { emptyIntake, factsOfIntake, type Intake } from '../../shared/incidents/intake.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { previewOf } from '../../web/intake/preview.ts';

const now = '2026-10-30T17:27:00.000Z' as Instant;
const seen = (intake: Partial<Intake>) => {
  const { assessment, deadlines } = previewOf({ ...emptyIntake, ...intake }, now);
  return { verdict: assessment.verdict, due: deadlines.map(({ due }) => due) };
};
const kinds = Object.keys(incidentKinds) as IncidentKind[]; // the keys of the very object
const awareAt = '2026-10-30T17:14:00.000Z' as Instant;

describe('the result beside the intake', () => {
  test('is open while nothing is answered, and has no day to count from', () => {
    expect(seen({})).toEqual({ verdict: 'review', due: [] });
  });
  test('is a report and its days for ransomware, 29 December being closed', () => {
    expect(seen({ kinds: ['ransom'], awareAt })).toEqual({
      verdict: 'reportable',
      due: ['2026-11-04', '2027-01-04'],
    });
  });
  test('counts nothing from a moment to come', () => {
    const later = '2026-10-30T17:28:00.000Z' as Instant;
    expect(seen({ kinds: ['ransom'], awareAt: later }).due).toEqual([]);
  });
  test('asks nothing that the form does not ask', () => {
    const asked = new Set(factsOfIntake(emptyIntake).map(({ key }) => key));
    for (const kind of kinds) {
      const { assessment } = previewOf({ ...emptyIntake, kinds: [kind], awareAt }, now);
      expect(assessment.questions.filter(({ fact }) => !asked.has(fact))).toEqual([]);
    }
  });
});

describe('My Number beside the intake', () => {
  const nothingElse = { ...emptyIntake.data, cards: 'no', paymentLogins: 'no', health: 'no' } as const;
  const clocks = (intake: Partial<Intake>) => {
    const { assessment, deadlines } = previewOf({ ...emptyIntake, awareAt, ...intake }, now);
    return {
      rules: deadlines.map(({ rule }) => rule),
      isAsked: assessment.questions.some(({ fact }) => fact === 'myNumber'),
    };
  };
  const likely = { ...nothingElse, myNumber: 'yes' } as const;
  const both = ['ppc-preliminary', 'ppc-final', 'my-number-preliminary', 'my-number-final'];

  test('has its own clocks where it is likely, in ransomware as in a mis-sent mail', () => {
    expect(clocks({ kinds: ['ransom'], data: likely })).toEqual({ rules: both, isAsked: false });
    expect(clocks({ kinds: ['misdelivery'], data: likely })).toEqual({ rules: both, isAsked: false });
  });
  test('has them alone where nothing else is reportable', () => {
    expect(clocks({ kinds: ['misdelivery'], data: likely, headcount: 'upTo100' }).rules).toEqual([
      'my-number-preliminary',
      'my-number-final',
    ]);
  });
  test('is asked about while it is unknown, and has none where it is unlikely', () => {
    expect(clocks({ kinds: ['ransom'] })).toEqual({ rules: both.slice(0, 2), isAsked: true });
    const unlikely = { ...nothingElse, myNumber: 'no' } as const;
    expect(clocks({ kinds: ['misdelivery'], data: unlikely, headcount: 'upTo100' }).rules).toEqual([]);
  });
});
