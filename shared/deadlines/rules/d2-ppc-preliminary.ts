import { dayWords } from '../../calendar/day-words.ts';
import { plusDays } from '../../kernel/days.ts';
import { words } from '../../kernel/words.ts';
import { dayOneStep } from './d1-day-one.ts';
import type { ClockRule } from './rule.ts';

const TARGET = 3;
const LIMIT = 5;
const basis = {
  rule: 'D-2',
  cite: words('法26条1項・規則8条1項・通則編3-5-3-3', 'APPI Art. 26(1), Rules Art. 8(1), GL 3-5-3-3'),
};

/** 速報: takes a count; returns the guidance of day 3 to day 5 with day 1 counted, never moved off a closed day (規則8条1項, D-2). */
export const d2PpcPreliminary: ClockRule = {
  id: 'D-2',
  name: words('個人情報保護委員会への速報', 'Preliminary report to the PPC'),
  basis,
  clock: (count) => {
    const guidance = plusDays(count.dayOne, TARGET - 1);
    const due = plusDays(count.dayOne, LIMIT - 1);
    return {
      rule: 'ppc-preliminary',
      title: d2PpcPreliminary.name,
      kind: 'guidance',
      guidance,
      due,
      rawDue: due,
      days: LIMIT,
      closedDays: [],
      restsOnComputedYear: false,
      basis: [basis],
      steps: [
        dayOneStep(count),
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
  },
};
