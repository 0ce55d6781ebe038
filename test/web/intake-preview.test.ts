import { describe, expect, test } from 'vitest';
import { emptyIntake, type Intake } from '../../shared/incidents/intake.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { previewOf } from '../../web/intake/preview.ts';

const now = '2026-10-30T17:27:00.000Z' as Instant;
const seen = (intake: Partial<Intake>) => {
  const { assessment, deadlines } = previewOf({ ...emptyIntake, ...intake }, now);
  return { verdict: assessment.verdict, due: deadlines.map(({ due }) => due) };
};
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
});
