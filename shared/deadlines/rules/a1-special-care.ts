import { words } from '../../kernel/words.ts';
import { categoryRule, outsidePersonalData } from './category-rule.ts';

/** Takes a situation; says whether 要配慮個人情報 is in the personal data, where one person is enough (規則7条1号, A-1). */
export const a1SpecialCare = categoryRule(
  {
    id: 'A-1',
    category: 'R7-1',
    name: words('要配慮個人情報が含まれる個人データ', 'Personal data with special care-required information'),
    basis: { rule: 'A-1', cite: words('法26条1項・規則7条1号', 'APPI Art. 26(1), Rules Art. 7(i)') },
    fact: 'specialCare',
    topic: words('要配慮個人情報の有無', 'whether there is special care-required information'),
    because: words('要配慮個人情報が含まれる', 'special care-required information is included'),
    condition: words(
      '健康や病歴などの要配慮個人情報が含まれる',
      'health or other special care-required information is included',
    ),
    answer: ({ specialCare }) => specialCare,
  },
  outsidePersonalData,
);
