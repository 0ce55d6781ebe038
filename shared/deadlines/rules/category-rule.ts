import type { FactKey } from '../../facts/catalogue.ts';
import { type Words, words } from '../../kernel/words.ts';
import type { Category } from '../assessment.ts';
import type { Answer, Situation } from '../situation.ts';
import { type FindingRule, findingRule, met, notMet, type Rule, unknown } from './rule.ts';

/** A category of 規則7条, or an item of the My Number rule, with the words the sentence and the questions about it are made of. */
export type CategoryRule = FindingRule & {
  category: Category;
  /** The fact that answers it. */
  fact: FactKey;
  /** Completes 「…がまだ分からない」 / `… is not known yet`. */
  topic: Words;
  /** Completes 「…ため、」 / `Because …,`. */
  because: Words;
  /** Completes 「…場合は、」 / `If …,`. */
  condition: Words;
};

type Parts = Rule & Omit<CategoryRule, 'find'> & { answer: (situation: Situation) => Answer };

/** Why data can fall under no category whatever its nature; null where it can (A-5, A-L2). */
export function outsideAll({ breach, encryption }: Situation): Words | null {
  if (breach === 'none') {
    return words('漏えい等がないため、この類型には当たりません。', 'Not met, because there was no breach.');
  }
  if (encryption === 'strongKeySafe') {
    return words(
      '高度な暗号化がされ、鍵も安全なため、この類型の対象外です。',
      'Outside this category, because the data are strongly encrypted and the key is safe.',
    );
  }
  return null;
}

/** Why items i, ii and iv do not reach the data; null where they do (A-0d, A-3a). */
export const outsidePersonalData = ({ scope }: Situation): Words | null =>
  scope === 'personalData'
    ? null
    : words(
        'この類型は個人データだけを対象とするため、当たりません。',
        'Not met, because this category covers personal data only.',
      );

/** Takes the parts of a category and what puts data outside it; returns its rule, in which unknown never counts as no. */
export function categoryRule(parts: Parts, outside: (situation: Situation) => Words | null): CategoryRule {
  const { answer, ...shown } = parts;
  const { find } = findingRule({ id: parts.id, name: parts.name, basis: parts.basis }, (situation) => {
    const reason = outsideAll(situation) ?? outside(situation);
    if (reason) return notMet(reason);
    const given = answer(situation);
    if (given === 'yes') {
      return met(words(`${parts.because.ja}ため、当たります。`, `Met, because ${parts.because.en}.`));
    }
    if (given === 'no') {
      return notMet(words('いまの答えでは、当たらない見込みです。', 'Not met, as far as the answers go.'));
    }
    return unknown(
      words(
        `${parts.topic.ja}がまだ分からないため、判断できません。`,
        `Undecided: ${parts.topic.en} is not known yet.`,
      ),
    );
  });
  return { ...shown, find };
}
