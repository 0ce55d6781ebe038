import { words } from '../../kernel/words.ts';
import { findingRule, met, notMet, unknown } from './rule.ts';

/** Takes a situation; says whether strong encryption with a safe key exempts it from all four items (規則7条1号括弧書, A-5, A-5c). */
export const a5Encryption = findingRule(
  {
    id: 'A-5',
    name: words('高度な暗号化などによる除外', 'Exemption by strong encryption'),
    basis: { rule: 'A-5', cite: words('規則7条1号括弧書', 'Rules Art. 7(i), bracket') },
  },
  ({ encryption }) => {
    switch (encryption) {
      case 'strongKeySafe':
        return met(
          words(
            '高度な暗号化がされ、鍵も安全に保たれているため、報告の対象になりません。',
            'The data are strongly encrypted and the key is safe, so the incident is not reportable.',
          ),
        );
      case 'strongKeyUnknown':
        return unknown(
          words(
            '鍵が安全だったかまだ確かめられていないため、除外しません。',
            'Not exempted: it is not yet established that the key is safe.',
          ),
        );
      case 'strongKeyLeaked':
        return notMet(words('鍵が漏れたため、除外されません。', 'Not exempted, because the key leaked.'));
      case 'none':
        return notMet(words('高度な暗号化はされていません。', 'The data are not strongly encrypted.'));
    }
  },
);
