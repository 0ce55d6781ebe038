import { type Words, words } from '../kernel/words.ts';
import type { Assessment, Verdict } from './assessment.ts';
import { judgeMyNumber, openCategories, openMyNumber, standingCategories } from './judge.ts';
import type { CategoryRule } from './rules/category-rule.ts';
import type { Situation } from './situation.ts';

type Question = Assessment['questions'][number];

/** Takes a verdict and its situation; returns the open questions whose answer could change verdict or clocks (law.md 1.7 step 5). */
export function questionsFor(verdict: Verdict, situation: Situation): readonly Question[] {
  if (situation.breach === 'none') return [];
  if (verdict === 'notReportable' || verdict === 'exempt') return sectorQuestions(situation);
  const standing = standingCategories(situation);
  const open = openCategories(situation);
  const isAlone = open.length === 1 && judgeMyNumber(situation) === 'notReportable';
  return [
    ...(situation.breach === 'unclear' ? [breachQuestion(standing.length, open.length)] : []),
    ...(standing.length === 0
      ? open.map((rule) => categoryQuestion(rule, situation, isAlone))
      : open.filter(({ category }) => category === 'R7-3').map(longerPeriod)),
    ...(openMyNumber(situation).length > 0 ? [myNumberQuestion(situation)] : []),
    ...(situation.encryption === 'strongKeyUnknown' ? [keyQuestion] : []),
    ...(situation.role === 'entrustee' && situation.entrusterNotifiedOn === null ? [entrusterQuestion] : []),
    ...(situation.awareAt === null ? [awarenessQuestion] : []),
    ...sectorQuestions(situation),
  ];
}

/** Other laws and schemes have clocks of their own, whatever becomes of 法26条. */
const sectorQuestions = ({ sectors }: Situation): readonly Question[] =>
  sectors === null
    ? [
        {
          fact: 'sectors',
          wouldChange: words(
            '業種や資格が分かると、ほかの法令や制度の期限が加わることがあります。',
            'Once it is known what the company is and holds, deadlines of other laws and schemes may be added.',
          ),
        },
      ]
    : [];

function myNumberQuestion(situation: Situation): Question {
  if (situation.myNumber.included === 'unknown') {
    return {
      fact: 'myNumber',
      wouldChange: words(
        'マイナンバーが含まれる場合は、番号法の報告も必要になることがあります。分からないうちは、委員会のマイナンバーの様式で報告します。',
        'If My Number is included, a report under the My Number Act may be needed too. While that is unknown, the PPC’s My Number form is used.',
      ),
    };
  }
  const open = openMyNumber(situation);
  return {
    fact: 'myNumber',
    wouldChange: words(
      `${open.map(({ condition }) => condition.ja).join('、または')}場合は、番号法の報告が必要です。`,
      `A report under the My Number Act is needed if ${open.map(({ condition }) => condition.en).join(', or if ')}.`,
    ),
  };
}

function breachQuestion(standing: number, open: number): Question {
  const none = words(
    '漏えい等がないと確かめられた場合は、報告の対象になりません。',
    'If it is established that there was no breach, no report is needed. ',
  );
  const likely = ((): Words => {
    if (standing > 0) {
      return words(
        'おそれがあると判断した場合は、報告の対象になります。',
        'If a breach is likely, a report is needed.',
      );
    }
    return open > 0
      ? words(
          'おそれがある場合は、ほかの答えで決まります。',
          'If a breach is likely, the other answers decide.',
        )
      : words(
          'おそれがある場合も、いまの答えでは当てはまる類型がありません。',
          'Even if a breach is likely, no category is met as far as the answers go.',
        );
  })();
  return { fact: 'breach', wouldChange: words(none.ja + likely.ja, none.en + likely.en) };
}

function categoryQuestion(rule: CategoryRule, { breach }: Situation, alone: boolean): Question {
  const { fact, condition, category } = rule;
  const unclear = breach === 'unclear';
  const sixty = category === 'R7-3';
  const ja = `${unclear ? '漏えい等のおそれがあり、' : ''}${condition.ja}場合は、報告の対象に${sixty ? 'なり、確報の期間は60日になります。' : 'なります。'}`;
  const en = `If ${unclear ? 'a breach is likely and ' : ''}${condition.en}, a report is needed${sixty ? ' and the final report has 60 days' : ''}.`;
  const otherwise = otherwiseWords(unclear, alone);
  return { fact, wouldChange: words(ja + otherwise.ja, en + otherwise.en) };
}

function otherwiseWords(unclear: boolean, alone: boolean): Words {
  if (unclear) return words('', ''); // while the likelihood is unclear, no category alone closes the question
  return alone
    ? words('そうでない場合は、報告の対象になりません。', ' Otherwise none is needed.')
    : words(
        'どの類型にも当てはまらないと分かった場合は、報告の対象になりません。',
        ' If it turns out that no category is met, none is needed.',
      );
}

const longerPeriod = ({ fact, condition }: CategoryRule): Question => ({
  fact,
  wouldChange: words(
    `${condition.ja}場合は、確報の期間が30日から60日になります。`,
    `If ${condition.en}, the final report has 60 days instead of 30.`,
  ),
});

const keyQuestion: Question = {
  fact: 'encryption',
  wouldChange: words(
    '鍵が安全だったと証拠で確かめられた場合は、報告の対象になりません。',
    'If evidence shows that the key was safe, no report is needed.',
  ),
};

const entrusterQuestion: Question = {
  fact: 'entrustment',
  wouldChange: words(
    '委託元に通知すると、報告と本人通知の義務は委託元に移ります。通知は、知った日から3〜5日以内が目安です。',
    'Once the entruster is told, reporting and notifying principals are its duty. Tell it within about 3 to 5 days of awareness.',
  ),
};

const awarenessQuestion: Question = {
  fact: 'awareAt',
  wouldChange: words(
    '最初に知った日が分かると、速報と確報の期限が決まります。',
    'Once the day of awareness is known, the deadlines of the reports can be set.',
  ),
};
