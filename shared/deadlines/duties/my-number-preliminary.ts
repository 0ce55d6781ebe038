import { dayFrom } from '../../calendar/dates.ts';
import { words } from '../../kernel/words.ts';
import { ppc } from '../addressees.ts';
import { threeToFiveDays } from '../counting/guidance.ts';
import { cite, type DutyRule } from './duty.ts';
import { myNumberOwed } from './my-number.ts';

/** 速報 of 番号法29条の4: counted as that of 法26条, always to the PPC (M-3, M-4). */
export const myNumberPreliminary: DutyRule = {
  id: 'my-number-preliminary',
  kind: 'guidance',
  title: words('マイナンバーの速報（番号法）', 'Preliminary report (My Number Act)'),
  text: words(
    'マイナンバーを含む重大な事態は、知った後速やかに（3〜5日が目安）、所管の大臣ではなく必ず個人情報保護委員会に報告します。',
    'A serious situation with My Number is reported promptly, in about 3 to 5 days, always to the PPC and never to a minister.',
  ),
  basis: [cite('M-3', '番号法29条の4・同規則3条', 'My Number Act Art. 29-4, Rule 3')],
  addressee: () => ppc,
  validFrom: dayFrom(2022, 4, 1),
  validTo: null,
  owed: myNumberOwed,
  count: ({ aware }) => threeToFiveDays(aware),
};
