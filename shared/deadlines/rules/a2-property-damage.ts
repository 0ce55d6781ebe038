import { words } from '../../kernel/words.ts';
import { categoryRule, outsidePersonalData } from './category-rule.ts';

/** Takes a situation; says whether misuse of the personal data is likely to cause property damage (規則7条2号, A-2). */
export const a2PropertyDamage = categoryRule(
  {
    id: 'A-2',
    category: 'R7-2',
    name: words(
      '財産的被害が生じるおそれがある個人データ',
      'Personal data whose misuse is likely to cause property damage',
    ),
    basis: { rule: 'A-2', cite: words('法26条1項・規則7条2号', 'APPI Art. 26(1), Rules Art. 7(ii)') },
    fact: 'financialHarm',
    topic: words('カード番号などの有無', 'whether there are card numbers or the like'),
    because: words(
      'カード番号など、財産的被害につながる情報が含まれる',
      'card numbers or other data that can cause property damage are included',
    ),
    condition: words(
      'クレジットカード番号や、決済に使うIDとパスワードが含まれる',
      'credit card numbers or payment logins are included',
    ),
    answer: ({ financialHarm }) => financialHarm,
  },
  outsidePersonalData,
);
