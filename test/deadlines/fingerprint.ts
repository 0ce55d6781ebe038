// Prints one hash over the deadlines of many situations and their number; time-zones.test.ts runs it under several zones.
import { assess } from '../../shared/deadlines/assess.ts';
import { deadlinesFor } from '../../shared/deadlines/deadlines.ts';
import type { Answer, Situation } from '../../shared/deadlines/situation.ts';
import { sectorKeys } from '../../shared/facts/sectors.ts';
import { canonical, sha256Hex } from '../../shared/kernel/canonical.ts';
import { instantOf } from '../../shared/kernel/days.ts';
import { harmless } from './kit.ts';

const answers: readonly Answer[] = ['yes', 'no', 'unknown'];
const FIRST = Date.UTC(2021, 11, 31, 14, 59, 59); // one second before a day begins in Japan
const STEP_MS = 25 * 3_600_000 + 7_000; // so that every hour of the day comes up

const situations = Array.from(
  { length: 3_000 },
  (_, at): Situation => ({
    ...harmless,
    awareAt: instantOf(FIRST + at * STEP_MS),
    specialCare: answers[at % 3] ?? 'unknown',
    wrongfulPurpose: answers[Math.floor(at / 3) % 3] ?? 'unknown',
    sectors: sectorKeys.filter((_one, index) => (at >> index) % 2 === 0),
    contracts: [
      { partner: 'デモ商事', period: (at % 72) + 1, unit: 'hours' },
      { partner: 'デモ物流', period: (at % 20) + 1, unit: 'businessDays' },
    ],
  }),
);
const all = situations.map((situation) => deadlinesFor(situation, assess(situation)));
console.log(`${sha256Hex(canonical(all))} ${all.flat().length}`);
