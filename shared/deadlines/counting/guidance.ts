import { dayWords } from '../../calendar/day-words.ts';
import { plusDays } from '../../kernel/days.ts';
import { words } from '../../kernel/words.ts';
import type { Counted } from '../deadline.ts';
import { nothingCounted, type Start } from './counting.ts';
import { dayOneStep } from './day-one-step.ts';

const TARGET = 3;
const LIMIT = 5;

/** 「概ね3〜5日以内」: takes a start; returns day 3 to day 5 in calendar days with day 1 counted, never moved off a closed day (通則編3-5-3-3, D-2). */
export function threeToFiveDays(start: Start): Counted {
  const guidance = plusDays(start.dayOne, TARGET - 1);
  const due = plusDays(start.dayOne, LIMIT - 1);
  return {
    ...nothingCounted,
    guidance,
    due,
    rawDue: due,
    days: LIMIT,
    steps: [
      dayOneStep(start),
      words(
        `3日目は ${dayWords(guidance).ja}、5日目は ${dayWords(due).ja}です`,
        `Day 3 is ${dayWords(guidance).en}, day 5 is ${dayWords(due).en}`,
      ),
      words(
        '「概ね3〜5日以内」は法定の期間ではなく目安のため、閉庁日でも動かしません',
        '“About 3 to 5 days” is guidance, not a statutory period, so closed days do not move it',
      ),
    ],
  };
}
