import { words } from '../../kernel/words.ts';
import { findingRule, met, notMet } from './rule.ts';

/** Takes a situation; says whether the information is 個人データ (法16条3項・26条1項, A-0d); what is being acquired is left to A-3a. */
export const a0dPersonalData = findingRule(
  {
    id: 'A-0d',
    name: words('個人データであること', 'The information is personal data'),
    basis: { rule: 'A-0d', cite: words('法16条3項・26条1項', 'APPI Art. 16(3), 26(1)') },
  },
  ({ scope }) => {
    switch (scope) {
      case 'personalData':
        return met(words('個人データです。', 'The information is personal data.'));
      case 'beingAcquired':
        return notMet(
          words(
            '取得中の情報のため、不正の目的のおそれがある場合だけ報告の対象になります。',
            'The information was still being acquired, so it is reportable only where a wrongful purpose is likely.',
          ),
        );
      case 'beingAcquiredNotPlanned':
        return notMet(
          words(
            '個人データにする予定のない情報のため、報告の対象になりません。',
            'The information was not going to become personal data, so the incident is not reportable.',
          ),
        );
      case 'loose':
        return notMet(
          words(
            '個人データに当たらない情報のため、報告の対象になりません。',
            'The information is not personal data, so the incident is not reportable.',
          ),
        );
    }
  },
);
