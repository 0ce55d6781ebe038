import { words } from '../../kernel/words.ts';
import { findingRule, met, notMet, unknown } from './rule.ts';

/** Takes a situation; says whether a breach happened or is likely, where suspicion is enough (規則7条・通則編3-5-3-1, A-6, A-L2). */
export const a6Likelihood = findingRule(
  {
    id: 'A-6',
    name: words('漏えい等またはそのおそれ', 'A breach or its likelihood'),
    basis: {
      rule: 'A-6',
      cite: words(
        '法26条1項・規則7条・通則編3-5-1・3-5-3-1',
        'APPI Art. 26(1), Rules Art. 7, GL 3-5-1, 3-5-3-1',
      ),
    },
  },
  ({ breach }) => {
    switch (breach) {
      case 'confirmed':
        return met(words('漏えい等を確認しています。', 'A breach is confirmed.'));
      case 'likely':
        return met(words('漏えい等のおそれがあります。', 'A breach is likely.'));
      case 'unclear':
        return unknown(
          words(
            '漏えい等のおそれがあるか、まだ判断できないため、報告が必要かどうかは決まっていません。',
            'Whether a breach is likely cannot be judged yet, so it is open whether a report is needed.',
          ),
        );
      case 'none':
        return notMet(
          words(
            '漏えい等がないため、報告の対象になりません。',
            'There was no breach, so the incident is not reportable.',
          ),
        );
    }
  },
);
