import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { thirtyOrSixty } from '../counting/strict.ts';
import { childProtectionOwed } from './child-protection.ts';
import { cite, type DutyRule } from './duty.ts';

/** こども性暴力防止法の確報: within 30 days, exceptionally 60 where a wrongful purpose is likely, counted on the safe side (E-2, K-0). */
export const childProtectionReport: DutyRule = {
  id: 'child-protection-report',
  kind: 'statutory',
  title: words('こども性暴力防止法の確報', 'Final report (Child Sexual Violence Prevention Act)'),
  text: words(
    '知った日から30日以内（不正の目的のおそれがある場合は例外として60日）に、こども家庭庁に確報を出します。休日の扱いは定めを確かめるまで動かしません。',
    'A final report to the Children and Families Agency is due within 30 days of awareness, exceptionally 60 if a wrongful purpose is likely. Until the text on holidays is confirmed, they do not move the day.',
  ),
  basis: [
    cite('E-2', 'こども性暴力防止法13条・27条2項', 'Child Sexual Violence Prevention Act Art. 13, 27(2)'),
    cite('K-0', '民法140条', 'Civil Code Art. 140'),
  ],
  addressee: () => toConfirm('こども家庭庁', 'Children and Families Agency'),
  validFrom: dayFrom(2026, 12, 25),
  validTo: null,
  owed: childProtectionOwed,
  count: ({ aware, situation }) =>
    thirtyOrSixty(
      aware,
      situation.wrongfulPurpose === 'yes',
      words(
        '不正の目的のおそれがあるため、例外の60日です',
        'Exceptionally 60 days, because a wrongful purpose is likely',
      ),
    ),
};
