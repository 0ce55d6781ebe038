import type { FactKey } from '../../shared/facts/catalogue.ts';
import { type Words, words } from '../../shared/kernel/words.ts';

/** What an answer changes, said beside its question. */
export const hints: { readonly [K in FactKey]?: Words } = {
  awareAt: words(
    '社内のどの部署でもかまいません。この日が期限の1日目になります',
    'Any department counts. Deadlines count this day as day 1',
  ),
  toldAt: words(
    '外から知らされていなければ、答えなくて大丈夫です。社内で気づいた日時より早ければ、この日が期限の1日目になります',
    'Leave it if nobody told you. If it is earlier than your own awareness, deadlines count this day as day 1',
  ),
  awareBy: words(
    '正確な日時が分からないときだけ答えます。どの時期の規則が当てはまるかを決めます',
    'Only where nobody knows the exact time. It settles which version of the rules applies',
  ),
  principalCount: words(
    '1,000人を超えるおそれがあると、国への報告の対象です。',
    'If they may be more than 1,000, a report is needed.',
  ),
  cardNumbers: words(
    '1人分でもあれば、財産的被害のおそれとして国への報告の対象です',
    'Even one person makes it reportable as likely property damage',
  ),
  breach: words(
    '「漏えい等はない」で期限が止まるのは、確かさが確定か暫定のときだけです',
    '“No breach” stops the deadlines only if its certainty is confirmed or provisional',
  ),
  specialCare: words(
    '1人分でもあれば、国への報告の対象です',
    'Even one person makes the incident reportable',
  ),
  financialHarm: words(
    '1人分でもあれば、国への報告の対象です',
    'Even one person makes the incident reportable',
  ),
  wrongfulPurpose: words(
    '1人分でも国への報告の対象で、くわしい報告（確報）の期間は60日になります',
    'Even one person makes it reportable, and the final report has 60 days',
  ),
  entrustment: words(
    '預かった情報なら、委託元への通知（3〜5日が目安）が加わります',
    'For data entrusted to you, the entruster is told within about 3 to 5 days',
  ),
  myNumber: words(
    '100人を超えるとき、または不正の目的や不特定多数の閲覧のおそれがあるときは、番号法の報告が必要です',
    'More than 100 people, a wrongful purpose or openness to the public calls for a report under the My Number Act',
  ),
  sectors: words(
    '選んだものに応じて、ほかの法令や制度の期限が加わります',
    'Each choice adds the deadlines of its own laws and schemes',
  ),
  delegation: words('国への報告の宛先が変わります', 'It changes who receives the reports to the state'),
  contracts: words('契約ごとに、知らせる期限が加わります', 'Each contract adds a deadline of its own'),
};
