import { type Words, words } from '../../kernel/words.ts';
import type { MyNumberCategory } from '../assessment.ts';
import type { Answer, Situation } from '../situation.ts';
import { type CategoryRule, categoryRule } from './category-rule.ts';

type Item = Omit<Parameters<typeof categoryRule>[0], 'category' | 'fact' | 'basis'> & {
  category: MyNumberCategory;
  basis: CategoryRule['basis'];
};

const outside = ({ myNumber }: Situation): Words | null =>
  myNumber.included === 'no'
    ? words('マイナンバーを含まないため、当たりません。', 'Not met, because no My Number is included.')
    : null;

/** Whether My Number is included at all decides before its item: a yes counts only where it is. */
const whereIncluded = (answer: Answer, { myNumber }: Situation): Answer =>
  answer === 'yes' && myNumber.included === 'unknown' ? 'unknown' : answer;

/** Takes the parts of an item of the My Number rule; returns its rule, in which unknown never counts as no. */
export const myNumberRule = ({ answer, ...item }: Item): CategoryRule =>
  categoryRule(
    { ...item, fact: 'myNumber', answer: (situation) => whereIncluded(answer(situation), situation) },
    outside,
  );
