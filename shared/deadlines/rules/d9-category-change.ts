import { words } from '../../kernel/words.ts';
import { findingRule, met, notMet } from './rule.ts';

/** Takes a situation; says whether item iii came or went later, which keeps day 1 and needs a lawyer's eye (規則8条2項, D-9, no express text). */
export const d9CategoryChange = findingRule(
  {
    id: 'D-9',
    name: words('不正の目的についての判断の変更', 'A changed view of wrongful purpose'),
    basis: { rule: 'D-9', cite: words('規則8条2項', 'Rules Art. 8(2)') },
  },
  ({ wrongfulPurpose, wrongfulPurposeReversed }) => {
    if (!wrongfulPurposeReversed || wrongfulPurpose === 'unknown') {
      return notMet(
        words(
          '不正の目的についての答えは変わっていません。',
          'The answer on wrongful purpose has not changed.',
        ),
      );
    }
    return wrongfulPurpose === 'yes'
      ? met(
          words(
            '不正の目的のおそれがあとから分かりました。1日目は変えず、確報の期間を60日にしています。条文に定めがないため、弁護士に確認してください。',
            'A wrongful purpose was found later. Day 1 is kept and the final report has 60 days. The law is silent here: please ask the lawyer.',
          ),
        )
      : met(
          words(
            '不正の目的のおそれがないと改められました。1日目は変えず、確報の期間は30日です。30日を過ぎている場合は、すぐに提出してください。条文に定めがないため、弁護士に確認してください。',
            'A wrongful purpose was ruled out later. Day 1 is kept and the final report has 30 days; if they have passed, file at once. The law is silent here: please ask the lawyer.',
          ),
        );
  },
);
