import { words } from '../../kernel/words.ts';
import type { Answer, Situation } from '../situation.ts';
import { myNumberRule } from './my-number-rule.ts';

/** 百人を超える: 100 itself is not over. */
const HUNDRED = 100;

/** People with My Number are a part of all: a whole of up to a hundred leaves no part above it. */
function overHundred({ myNumber, people }: Situation): Answer {
  if (myNumber.people !== null) return myNumber.people > HUNDRED ? 'yes' : 'no';
  return people.maximum !== null && people.maximum <= HUNDRED ? 'no' : 'unknown';
}

/** Takes a situation; says whether My Number of more than 100 people is concerned (番号法29条の4・同規則2条4号, M-1). */
export const mn4OverHundred = myNumberRule({
  id: 'MN-4',
  category: 'MN-4',
  name: words('マイナンバー：100人を超える漏えい等', 'My Number: a breach of more than 100 people'),
  basis: { rule: 'M-1', cite: words('番号法29条の4・同規則2条4号', 'My Number Act Art. 29-4, Rule 2(iv)') },
  topic: words('マイナンバーを含む人数', 'the number of people with My Number'),
  because: words(
    'マイナンバーを含む人が100人を超えるおそれがある',
    'people with My Number may number more than 100',
  ),
  condition: words(
    'マイナンバーを含む人が100人を超えるおそれがある',
    'people with My Number may number more than 100',
  ),
  answer: overHundred,
});
