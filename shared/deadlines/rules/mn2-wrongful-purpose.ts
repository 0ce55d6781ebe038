import { words } from '../../kernel/words.ts';
import { myNumberRule } from './my-number-rule.ts';

/** Takes a situation; says whether My Number was likely taken, used or given with a wrongful purpose, where one person is enough (番号法29条の4・同規則2条2号, M-1). */
export const mn2WrongfulPurpose = myNumberRule({
  id: 'MN-2',
  category: 'MN-2',
  name: words('マイナンバー：不正の目的のおそれ', 'My Number: likely wrongful purpose'),
  basis: { rule: 'M-1', cite: words('番号法29条の4・同規則2条2号', 'My Number Act Art. 29-4, Rule 2(ii)') },
  topic: words(
    'マイナンバーについての不正の目的の有無',
    'whether My Number was taken with a wrongful purpose',
  ),
  because: words(
    'マイナンバーについて不正の目的による行為が疑われる',
    'an act with a wrongful purpose against My Number is suspected',
  ),
  condition: words(
    'マイナンバーが不正の目的で取られたおそれがある',
    'My Number was likely taken with a wrongful purpose',
  ),
  answer: ({ myNumber }) => myNumber.wrongful,
});
