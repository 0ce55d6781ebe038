import { type Words, words } from '../kernel/words.ts';
import type { Assessment, Judgement } from './assessment.ts';
import { judge } from './judge.ts';
import { questionsFor } from './questions.ts';
import { reasonFor } from './reason.ts';
import { ruleSetOn } from './rule-sets.ts';
import { a0DutyInForce } from './rules/a0-duty-in-force.ts';
import { d1DayOne } from './rules/d1-day-one.ts';
import type { Situation } from './situation.ts';

/** Takes a situation; returns whether it must be reported, why, and what is still open (法26条1項, law.md 1.7); refuses nothing. */
export function assess(situation: Situation): Assessment {
  const dayOne = d1DayOne.dayOne(situation);
  if (a0DutyInForce.find(situation).outcome === 'notMet') return beforeTheDuty(situation, dayOne);
  const judged = judge(situation);
  return {
    ...judged,
    ruleSet: ruleSetOn(dayOne)?.id ?? null,
    dayOne,
    ruledDayOne: false,
    reason: reasonFor(judged.verdict, situation),
    questions: questionsFor(judged.verdict, situation),
    warnings: warningsFor(judged, situation),
    asIfToday: null,
  };
}

/** Before 2022-04-01 there was no duty; what today's rules would say is kept apart. */
function beforeTheDuty(situation: Situation, dayOne: Assessment['dayOne']): Assessment {
  const { verdict, categories } = judge({ ...situation, awareAt: null, knownBy: null }); // without a day the text in force today applies
  const { words, basis } = a0DutyInForce.find(situation);
  return {
    verdict: 'notReportable',
    appi: 'notReportable',
    myNumber: 'notReportable',
    categories: [],
    ruleSet: null,
    dayOne,
    ruledDayOne: false,
    findings: judge(situation).findings,
    reason: { words, basis },
    questions: [],
    warnings: [],
    asIfToday: { verdict, categories, ruleSet: ruleSetOn(null)?.id ?? null },
  };
}

const keepCounting = words(
  '判断できるまで、報告が必要な場合の期限を数え続けます。',
  'Until this is decided, the clocks run as if a report were needed.',
);
const keepEvidence = words(
  '暗号の方式、鍵の置き場所、鍵が使われていないことの証拠を残してください。',
  'Please keep evidence of the cipher, where the key was and that it was not used.',
);
const othersMayAsk = words(
  '任意の報告はできます。プライバシーマークや契約で求められる報告も確かめてください。',
  'A voluntary report is possible. Please also check duties under a privacy mark or contracts.',
);

function warningsFor(
  { verdict, findings }: Judgement,
  { awareAt, breach, encryption }: Situation,
): readonly Words[] {
  if (verdict === 'exempt' || breach === 'none') return [];
  if (verdict === 'notReportable')
    return encryption === 'strongKeySafe' ? [keepEvidence, othersMayAsk] : [othersMayAsk];
  const forCounsel = findings.filter(
    ({ rule, outcome }) => (rule === 'A-4c' && outcome !== 'notMet') || (rule === 'D-9' && outcome === 'met'),
  );
  return [
    ...(verdict === 'review' && awareAt !== null ? [keepCounting] : []),
    ...forCounsel.map(({ words }) => words),
  ];
}
