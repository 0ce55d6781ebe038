import type { Day, Instant } from '../kernel/days.ts';
import { words } from '../kernel/words.ts';
import type { Assessment, Verdict } from './assessment.ts';

/** 弁護士の確定: counsel confirms what the rules computed, or overrules it with a reason. It holds only for the inputs it names. */
export type Ruling = {
  kind: 'confirmed' | 'overruled';
  by: string;
  name: string;
  at: Instant;
  /** SHA-256 of the situation that counsel saw. */
  inputsHash: string;
  /** The verdict that counsel confirmed, or gave instead. */
  verdict: Verdict;
  /** Day 1 that counsel set instead of the computed one; null where it stays. */
  dayOne: Day | null;
  reason: string | null;
};

/** Takes the assessment of the rules and a ruling that holds; returns what stands, which is the rules' own where counsel only confirmed it. */
export function ruled(computed: Assessment, ruling: Ruling): Assessment {
  if (ruling.kind === 'confirmed') return computed;
  const { verdict, dayOne, name, reason } = ruling;
  const both = verdict === 'reportable' ? computed.myNumber : verdict;
  return {
    ...computed,
    verdict,
    appi:
      verdict === 'reportable' && computed.appi === 'notReportable' && both === 'reportable'
        ? 'notReportable'
        : verdict,
    myNumber: both,
    dayOne: dayOne ?? computed.dayOne,
    ruledDayOne: dayOne !== null,
    reason: {
      words: words(`弁護士（${name}）の判断：${reason}`, `Counsel (${name}) ruled: ${reason}`),
      basis: computed.reason.basis,
    },
    questions: [],
  };
}
