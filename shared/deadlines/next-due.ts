import type { Day } from '../kernel/days.ts';
import type { Deadline } from './assessment.ts';

export type Filed = { preliminary: boolean; final: boolean };

/** Takes deadlines and what was filed; returns the earliest due day still open, else null; a 確報 also serves as 速報 (D-6). */
export function nextDue(deadlines: readonly Deadline[], filed: Filed): Day | null {
  const isOpen = ({ rule }: Deadline) => !filed.final && !(rule === 'ppc-preliminary' && filed.preliminary);
  return (
    deadlines
      .filter(isOpen)
      .map(({ due }) => due)
      .sort()[0] ?? null
  );
}
