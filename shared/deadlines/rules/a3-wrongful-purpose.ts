import { dayInJapan } from '../../kernel/days.ts';
import { type Words, words } from '../../kernel/words.ts';
import { ruleSetOn } from '../rule-sets.ts';
import type { Situation } from '../situation.ts';
import { categoryRule } from './category-rule.ts';

/** A-3a covers data still being acquired; A-3c only from the day the bracket came into force. */
function outsideItemThree({ scope, awareAt }: Situation): Words | null {
  if (scope === 'personalData') return null;
  if (scope !== 'beingAcquired') {
    return words(
      '個人データではなく、個人データになる予定もないため、当たりません。',
      'Not met, because the information neither is nor was going to become personal data.',
    );
  }
  const ruleSet = ruleSetOn(awareAt && dayInJapan(awareAt));
  if (ruleSet?.coversBeingAcquired) return null;
  return words(
    '取得中の情報は2024年4月1日から対象になりました。知った日がそれより前のため、当たりません。',
    'Not met: data being acquired are covered since 1 Apr 2024, and the incident became known earlier.',
  );
}

/** Takes a situation; says whether an act with a wrongful purpose is likely, also against data being acquired (規則7条3号, A-3, A-3a, A-3c). */
export const a3WrongfulPurpose = categoryRule(
  {
    id: 'A-3',
    category: 'R7-3',
    name: words('不正の目的をもって行われたおそれがある行為', 'An act likely done with a wrongful purpose'),
    basis: { rule: 'A-3', cite: words('法26条1項・規則7条3号', 'APPI Art. 26(1), Rules Art. 7(iii)') },
    fact: 'wrongfulPurpose',
    topic: words('不正の目的の有無', 'whether there was a wrongful purpose'),
    because: words(
      '不正アクセスや持ち出しなど、不正の目的による行為が疑われる',
      'unauthorised access or another act with a wrongful purpose is suspected',
    ),
    condition: words('不正の目的による行為のおそれがある', 'an act with a wrongful purpose is likely'),
    answer: ({ wrongfulPurpose }) => wrongfulPurpose,
  },
  outsideItemThree,
);
