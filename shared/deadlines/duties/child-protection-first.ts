import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { toConfirm } from '../addressees.ts';
import { threeToFiveDays } from '../counting/guidance.ts';
import { childProtectionOwed } from './child-protection.ts';
import { cite, type DutyRule } from './duty.ts';

/** こども性暴力防止法の第一報: 直ちに, read as three to five days from awareness (同法13条・27条2項, E-1, E-2). */
export const childProtectionFirst: DutyRule = {
  id: 'child-protection-first',
  kind: 'guidance',
  title: words('こども性暴力防止法の第一報', 'First report (Child Sexual Violence Prevention Act)'),
  text: words(
    '犯罪事実確認記録などが漏えい、滅失、毀損し、またはそのおそれがあるときは、直ちに（知った日から3〜5日）内閣総理大臣（こども家庭庁）に報告します。個人情報保護法の報告とは別です。',
    'Where confirmation records of criminal facts leak, are lost or damaged, or may be, a report goes at once (3 to 5 days from awareness) to the Prime Minister (Children and Families Agency), beside the one under the APPI.',
  ),
  basis: [
    cite('E-2', 'こども性暴力防止法13条・27条2項', 'Child Sexual Violence Prevention Act Art. 13, 27(2)'),
  ],
  addressee: () => toConfirm('こども家庭庁', 'Children and Families Agency'),
  validFrom: dayFrom(2026, 12, 25),
  validTo: null,
  owed: childProtectionOwed,
  count: ({ aware }) => threeToFiveDays(aware),
};
