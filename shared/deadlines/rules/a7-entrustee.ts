import { words } from '../../kernel/words.ts';
import { findingRule, met, notMet } from './rule.ts';

/** Takes a situation; says whether an entrustee is freed because it told its entruster (法26条1項ただし書・規則9条, A-7a). */
export const a7Entrustee = findingRule(
  {
    id: 'A-7',
    name: words('委託元に通知した委託先の免除', 'Exemption of an entrustee that told its entruster'),
    basis: {
      rule: 'A-7a',
      cite: words('法26条1項ただし書・規則9条', 'APPI Art. 26(1) proviso, Rules Art. 9'),
    },
  },
  ({ role, entrusterNotifiedOn }) => {
    if (role === 'owner') {
      return notMet(words('自社の情報のため、関係しません。', 'Does not apply to the company’s own data.'));
    }
    return entrusterNotifiedOn === null
      ? notMet(
          words(
            '委託元にまだ通知していないため、委託先にも報告の義務があります。',
            'The entruster has not been told yet, so the entrustee has the duty too.',
          ),
        )
      : met(
          words(
            '委託元への通知を終えているため、報告と本人通知の義務は委託元が負います。調査と、委託元の報告への協力は続きます。',
            'The entruster has been told, so reporting and notifying principals are its duty. Cooperation with it goes on.',
          ),
        );
  },
);
