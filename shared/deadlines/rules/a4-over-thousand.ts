import { words } from '../../kernel/words.ts';
import { categoryRule, outsidePersonalData } from './category-rule.ts';

/** 千人を超える: 1,000 itself is not over. */
export const THOUSAND = 1000;

/** Takes a situation; says whether the most principals it can be exceed 1,000 (規則7条4号, A-4, A-4a, A-4b). */
export const a4OverThousand = categoryRule(
  {
    id: 'A-4',
    category: 'R7-4',
    name: words('本人の数が1,000人を超える漏えい等', 'A breach of more than 1,000 principals'),
    basis: {
      rule: 'A-4',
      cite: words(
        '法26条1項・規則7条4号・通則編3-5-3-1(4)',
        'APPI Art. 26(1), Rules Art. 7(iv), GL 3-5-3-1(4)',
      ),
    },
    fact: 'principalCount',
    topic: words('人数', 'the number of principals'),
    because: words('本人の数が1,000人を超えるおそれがある', 'the principals may number more than 1,000'),
    condition: words('本人の数が1,000人を超えるおそれがある', 'the principals may number more than 1,000'),
    answer: ({ people }) => {
      if (people.maximum === null) return 'unknown';
      return people.maximum > THOUSAND ? 'yes' : 'no';
    },
  },
  outsidePersonalData,
);
