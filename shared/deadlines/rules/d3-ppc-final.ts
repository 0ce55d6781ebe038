import { nextOpenDay } from '../../calendar/closed-days.ts';
import { yearOf } from '../../calendar/dates.ts';
import { dayWords, shortDayWords } from '../../calendar/day-words.ts';
import { isOfficialYear } from '../../calendar/official-years.ts';
import { plusDays } from '../../kernel/days.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Basis, Category } from '../assessment.ts';
import { dayOneStep } from './d1-day-one.ts';
import type { ClockRule } from './rule.ts';

type Roll = ReturnType<typeof nextOpenDay>;

const basis: Basis = {
  rule: 'D-3',
  cite: words('法26条1項・規則8条2項', 'APPI Art. 26(1), Rules Art. 8(2)'),
};
const together: Basis = {
  rule: 'D-3a',
  cite: words('規則8条2項・通則編3-5-3-4', 'Rules Art. 8(2), GL 3-5-3-4'),
};
const rolled: Basis = {
  rule: 'D-4',
  cite: words(
    '行政機関の休日に関する法律1条1項・2条',
    'Act on Holidays of Administrative Organs Art. 1(1), 2',
  ),
};

/** 確報: takes a count; returns day 30, or 60 where item iii stands, rolled to the next open day (規則8条2項, D-3, D-3a, D-4). */
export const d3PpcFinal: ClockRule = {
  id: 'D-3',
  name: words('個人情報保護委員会への確報', 'Final report to the PPC'),
  basis,
  clock: (count) => {
    const days = count.categories.includes('R7-3') ? 60 : 30;
    const rawDue = plusDays(count.dayOne, days - 1); // day 1 is the day itself (D-3b)
    const roll = nextOpenDay(rawDue);
    const restsOnComputedYear = [rawDue, roll.day].some((day) => !isOfficialYear(yearOf(day)));
    return {
      rule: 'ppc-final',
      title: d3PpcFinal.name,
      kind: 'statutory',
      guidance: null,
      due: roll.day,
      rawDue,
      days,
      closedDays: roll.skipped,
      restsOnComputedYear,
      basis: basisOf(count.categories, roll),
      steps: [
        dayOneStep(count),
        periodStep(count.categories),
        words(`${days}日目は ${dayWords(rawDue).ja}です`, `Day ${days} is ${dayWords(rawDue).en}`),
        rollStep(roll),
        ...(restsOnComputedYear ? [computedStep(yearOf(roll.day))] : []),
      ],
    };
  },
};

const basisOf = (categories: readonly Category[], { skipped }: Roll): readonly Basis[] => [
  basis,
  ...(categories.includes('R7-3') && categories.length > 1 ? [together] : []),
  ...(skipped.length > 0 ? [rolled] : []),
];

function periodStep(categories: readonly Category[]): Words {
  if (!categories.includes('R7-3')) return words('期間は30日です', 'The period is 30 days');
  return categories.length > 1
    ? words(
        '不正の目的のおそれがあるため、ほかの類型と重なっていても期間は60日です',
        'The period is 60 days, because a wrongful purpose is likely, even together with other categories',
      )
    : words(
        '不正の目的のおそれがあるため、期間は60日です',
        'The period is 60 days, because a wrongful purpose is likely',
      );
}

function rollStep({ day, skipped }: Roll): Words {
  const [first] = skipped;
  if (!first)
    return words('この日は開庁日のため、期限は動きません', 'It is an open day, so the deadline stays');
  return words(
    `${shortDayWords(first.day).ja}は閉庁日（${first.reason.ja}）のため、次の開庁日 ${dayWords(day).ja}になります`,
    `${shortDayWords(first.day).en} is a closed day (${first.reason.en}), so the deadline moves to the next open day, ${dayWords(day).en}`,
  );
}

const computedStep = (year: number) =>
  words(
    `${year}年の祝日はまだ公表されていないため、計算による暦を使っています`,
    `The holidays of ${year} are not announced yet, so computed ones are used`,
  );
