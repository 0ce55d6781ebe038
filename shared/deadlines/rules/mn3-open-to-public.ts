import { words } from '../../kernel/words.ts';
import { myNumberRule } from './my-number-rule.ts';

/** Takes a situation; says whether an indefinite number of people could see My Number electronically, where one person is enough (番号法29条の4・同規則2条3号, M-1). */
export const mn3OpenToPublic = myNumberRule({
  id: 'MN-3',
  category: 'MN-3',
  name: words('マイナンバー：不特定多数の者が閲覧できる状態', 'My Number: open to the public'),
  basis: { rule: 'M-1', cite: words('番号法29条の4・同規則2条3号', 'My Number Act Art. 29-4, Rule 2(iii)') },
  topic: words(
    'マイナンバーが不特定多数の者に閲覧されるおそれの有無',
    'whether the public could see My Number',
  ),
  because: words(
    'マイナンバーが不特定多数の者に閲覧されたおそれがある',
    'an indefinite number of people may have seen My Number',
  ),
  condition: words(
    'マイナンバーが不特定多数の者に閲覧されたおそれがある',
    'an indefinite number of people may have seen My Number',
  ),
  answer: ({ myNumber }) => myNumber.openToPublic,
});
